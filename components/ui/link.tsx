import NextLink from 'next/link'
import type { ComponentProps } from 'react'

/**
 * A link inside the application. It never prefetches: opening a dossier is written to the audit trail and counted, so
 * a page must be asked for by a person, not by a link that scrolled into view.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />
}
