'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { softPath } from './soft-path'

/** A press of the main button on a link, without a key that asks the browser for something else. */
function pressedLink(event: MouseEvent): HTMLAnchorElement | null {
  const { defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey, target } = event
  if (defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return null
  return target instanceof Element ? target.closest('a') : null
}

/**
 * Follows links of the screens around it without loading the page anew. One listener for all of them: a component for
 * each link would be sent, and made alive, with each.
 */
export function SoftNavigation() {
  const router = useRouter()
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = pressedLink(event)
      if (!link) return
      const { href, target } = link
      const path = softPath(
        { href, target, download: link.hasAttribute('download') },
        location.href,
      )
      if (path === null) return
      event.preventDefault()
      router.push(path)
    }
    document.addEventListener('click', follow)
    return () => document.removeEventListener('click', follow)
  }, [router])
  return null
}
