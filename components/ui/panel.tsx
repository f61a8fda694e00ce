import type { ReactNode } from 'react'

/** One section of a page, with its heading. `plain` has no edge, for sections that follow each other down a page. */
export function Panel({
  title,
  id,
  tags,
  actions,
  plain,
  level = 2,
  children,
}: {
  title: string
  /** To link to; also ties the section to its heading. */
  id: string
  tags?: ReactNode
  actions?: ReactNode
  plain?: boolean
  /** Of its heading: 3 for a panel within a panel. */
  level?: 2 | 3
  children: ReactNode
}) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className={
        plain
          ? 'grid min-w-0 gap-4'
          : 'grid min-w-0 gap-4 rounded-box border border-line p-4 sm:p-6'
      }
    >
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="flex flex-wrap items-center gap-3">
          <Heading id={`${id}-title`} className={level === 2 ? 'text-xl' : 'text-lg'}>
            {title}
          </Heading>
          {tags}
        </div>
        {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
      </div>
      {children}
    </section>
  )
}
