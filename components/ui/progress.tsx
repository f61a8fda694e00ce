/** Long work under way. Without `value` the amount is not known yet. `text` says it in words, and is read out. */
export function Progress({
  id,
  label,
  text,
  value,
  max = 100,
}: {
  id: string
  label: string
  text: string
  value?: number
  max?: number
}) {
  return (
    <div className="grid max-w-prose gap-1">
      <label htmlFor={id} className="font-bold">
        {label}
      </label>
      <progress
        id={id}
        className="progress"
        value={value}
        max={max}
        aria-describedby={`${id}-text`}
      />
      <p id={`${id}-text`} role="status" className="text-sm text-quiet">
        {text}
      </p>
    </div>
  )
}
