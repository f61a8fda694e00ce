import type { ReactNode } from 'react'
import { Icon } from './icon'
import { Link } from './link'

export type Column = {
  key: string
  header: string
  /** The header is only read out, e.g. above tick boxes. */
  silent?: boolean
  /** Numbers, lined up at their end. */
  numeric?: boolean
  /** The cell that names its row; on a phone the heading of the card. One a table. */
  names?: boolean
  /** A link that sorts by this column, and how it is sorted now. */
  sort?: { href: string; now?: 'ascending' | 'descending' }
}

export type TableRow = {
  key: string
  cells: { [column: string]: ReactNode }
  /** Selected, or the one just saved. */
  marked?: boolean
}

const sortIcon = { ascending: 'sort-up', descending: 'sort-down' } as const

function Header({ column }: { column: Column }) {
  const { header, silent, numeric, sort } = column
  return (
    <th
      scope="col"
      role="columnheader"
      aria-sort={sort?.now}
      data-sortable={sort && ''}
      className={numeric ? 'numeric' : undefined}
    >
      {sort ? (
        <Link href={sort.href} className="table-sort">
          {header}
          <Icon name={sort.now ? sortIcon[sort.now] : 'sort'} />
        </Link>
      ) : (
        <span className={silent ? 'sr-only' : undefined}>{header}</span>
      )}
    </th>
  )
}

// A plain function: a component for each of hundreds of cells costs more than the cell.
function cell({ key, names, silent, numeric, header }: Column, children: ReactNode) {
  if (names) {
    return (
      <th key={key} scope="row" role="rowheader">
        {children}
      </th>
    )
  }
  // Attributes that are not there are left out: as undefined they would be sent with each of hundreds of cells.
  return (
    <td
      key={key}
      role="cell"
      {...(silent ? {} : { 'data-label': header })}
      {...(numeric ? { className: 'numeric' } : {})}
    >
      {children}
    </td>
  )
}

/**
 * Rows to read across. On a phone each row becomes a card; roles are spelled out because that layout would otherwise
 * take them away from screen readers.
 */
export function Table({
  caption,
  captionShown,
  columns,
  rows,
}: {
  caption: string
  captionShown?: boolean
  columns: readonly Column[]
  rows: readonly TableRow[]
}) {
  return (
    <table role="table" className="table">
      <caption className={captionShown ? undefined : 'sr-only'}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <Header key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, cells, marked }) => (
          <tr key={key} role="row" {...(marked ? { 'data-marked': '' } : {})}>
            {columns.map((column) => cell(column, cells[column.key]))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
