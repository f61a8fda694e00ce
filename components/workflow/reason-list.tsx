import { Link } from '../ui/link'

/** What stands against something, each with the way to what is missing where there is one. */
export function ReasonList({
  reasons,
  label,
}: {
  reasons: readonly { text: string; href?: string }[]
  label: string
}) {
  return (
    <ul aria-label={label} className="grid list-disc gap-1 pl-6">
      {reasons.map(({ text, href }) => (
        <li key={text}>{href ? <Link href={href}>{text}</Link> : text}</li>
      ))}
    </ul>
  )
}
