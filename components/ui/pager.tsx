import { ButtonLink } from './button'

/** Newer and older pages of a list without a total. A side that is not given has no more. */
export function Pager({
  label,
  newer,
  older,
  status,
}: {
  label: string
  newer?: { href: string; text: string }
  older?: { href: string; text: string }
  /** What is shown now, e.g. "50 newest". */
  status?: string
}) {
  return (
    <nav aria-label={label} className="screen-only flex flex-wrap items-center gap-3">
      {newer && (
        <ButtonLink kind="secondary" href={newer.href} rel="prev">
          {newer.text}
        </ButtonLink>
      )}
      {status && <span className="text-sm text-quiet">{status}</span>}
      {older && (
        <ButtonLink kind="secondary" href={older.href} rel="next">
          {older.text}
        </ButtonLink>
      )}
    </nav>
  )
}
