'use client'
import { useEffect, useRef } from 'react'

/**
 * Scrolls the row it stands in to the current link, once, on arrival. The style sheet asks for the same before any
 * script runs (`scroll-initial-target`); this is for browsers that do not know it yet.
 */
export function CurrentInSight() {
  const here = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const row = here.current?.parentElement
    const current = row?.querySelector<HTMLElement>('[aria-current]')
    if (!row || !current || CSS.supports('scroll-initial-target', 'nearest')) return
    row.scrollLeft =
      current.offsetLeft - row.offsetLeft - (row.clientWidth - current.offsetWidth) / 2
  }, [])
  return <span ref={here} hidden />
}
