/** A bare tick box for rows that can be chosen together; its words are only read out. */
export function TickBox({
  name,
  value,
  label,
  defaultChecked,
  form,
}: {
  name: string
  value: string
  label: string
  defaultChecked?: boolean
  /** Id of the form it belongs to, when that form does not surround it. */
  form?: string
}) {
  return (
    <label className="tick-box">
      <input
        type="checkbox"
        name={name}
        value={value}
        form={form}
        defaultChecked={defaultChecked}
      />
      <span className="sr-only">{label}</span>
    </label>
  )
}
