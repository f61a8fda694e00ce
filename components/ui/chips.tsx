import { Icon } from './icon'
import { Link } from './link'

/** `remove` is what a screen reader adds, e.g. "Remove filter". */
export type Chip = { text: string; href: string; remove: string }

/** What narrows a list; each chip is a link to the list without it. */
export function Chips({
  label,
  chips,
  clear,
}: {
  label: string
  chips: readonly Chip[]
  clear?: { href: string; text: string }
}) {
  return (
    <ul aria-label={label} className="flex flex-wrap items-center gap-2">
      {chips.map(({ text, href, remove }) => (
        <li key={href}>
          <Link href={href} className="chip">
            <span className="sr-only">{remove} </span>
            {text}
            <Icon name="close" />
          </Link>
        </li>
      ))}
      {clear && (
        <li>
          <Link href={clear.href} className="inline-flex min-h-target items-center px-2 text-sm">
            {clear.text}
          </Link>
        </li>
      )}
    </ul>
  )
}
