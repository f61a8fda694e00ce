export const dynamic = 'force-dynamic'

const columns = ['name', 'citizenship', 'status', 'where', 'complete', 'in hand with', 'changed']

/** The floor of a list: fifty static rows of seven cells, rendered anew for each request. */
export default function Rows() {
  return (
    <table>
      <tbody>
        {Array.from({ length: 50 }, (_, row) => (
          <tr key={row}>
            {columns.map((column) => (
              <td key={column}>{`${column} ${row}`}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
