import type { ComponentProps } from 'react'

/**
 * A link inside the application: a plain anchor, so that it costs a page of fifty of them nothing in script. Within
 * signed-in screens SoftNavigation follows it without loading the page anew. Nothing is ever fetched ahead: opening a
 * dossier is written to the audit trail and counted, so a page must be asked for by a person.
 */
export function Link({ children, ...rest }: ComponentProps<'a'> & { href: string }) {
  return <a {...rest}>{children}</a>
}
