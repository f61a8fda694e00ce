/** What of an anchor decides where it leads. */
type Anchor = { href: string; target: string; download: boolean }

/**
 * The path, query and hash of the screen that a link goes to, or null when it is the browser's to follow: another
 * origin, another window, a download, a file, a place on this very page. `here`: the address of this page.
 */
export function softPath({ href, target, download }: Anchor, here: string): string | null {
  if (!href || target || download) return null
  const to = new URL(href, here)
  const from = new URL(here)
  if (to.origin !== from.origin || to.pathname.startsWith('/api/')) return null
  const samePage = to.pathname === from.pathname && to.search === from.search
  return samePage && to.hash ? null : to.pathname + to.search + to.hash
}
