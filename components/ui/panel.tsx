import type { ReactNode } from 'react'

/** One section of a page, with its heading. `plain` has no edge, for sections that follow each other down a page. */
export function Panel({
  title,
  id,
  tags,
  actions,
  plain,
  children,
}: {
  title: string
  /** To link to; also ties the section to its heading. */
  id: string
  tags?: ReactNode
  actions?: ReactNode
  plain?: boolean
  children: ReactNode
}) {
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
          <h2 id={`${id}-title`} className="text-xl">
            {title}
          </h2>
          {tags}
        </div>
        {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
      </div>
      {children}
    </section>
  )
}
