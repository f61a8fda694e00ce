import type { ReactNode } from 'react'

/** The heading of a page: what it is, whose it is, and the one or two acts that belong to the whole of it. */
export function PageHeader({
  title,
  caption,
  tags,
  lead,
  actions,
  heading: Heading = 'h1',
}: {
  title: ReactNode
  /** Above the title: the reference, the section. */
  caption?: ReactNode
  /** Beside the title: status. */
  tags?: ReactNode
  /** One sentence under it. */
  lead?: ReactNode
  actions?: ReactNode
  /** Another level where the header is not that of the whole page. */
  heading?: 'h1' | 'h2' | 'h3'
}) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-4">
      <div className="grid min-w-0 gap-1">
        {caption && <p className="text-quiet">{caption}</p>}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <Heading className="text-2xl">{title}</Heading>
          {tags && <div className="flex flex-wrap gap-2">{tags}</div>}
        </div>
        {lead && <p className="max-w-prose text-quiet">{lead}</p>}
      </div>
      {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
    </header>
  )
}
