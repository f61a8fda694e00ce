'use client'
import { type ReactNode, useEffect, useRef } from 'react'

/** Closes an open menu on Escape, on a press or a step outside it, and when one of its links is followed. */
function closeWhenLeft(menu: HTMLDetailsElement, signal: AbortSignal) {
  const close = () => menu.removeAttribute('open')
  const isOutside = (target: EventTarget | null) => target instanceof Node && !menu.contains(target)

  document.addEventListener('pointerdown', ({ target }) => isOutside(target) && close(), { signal })
  menu.addEventListener('focusout', (event) => isOutside(event.relatedTarget) && close(), {
    signal,
  })
  menu.addEventListener(
    'click',
    ({ target }) => target instanceof Element && target.closest('a') && close(),
    { signal },
  )
  menu.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape') return
      close()
      menu.querySelector('summary')?.focus()
    },
    { signal },
  )
}

/**
 * A menu behind a button, made of the browser's own details element: it opens without script, and with script it
 * closes by itself.
 */
export function Menu({
  summary,
  id,
  children,
}: {
  summary: ReactNode
  id?: string
  children: ReactNode
}) {
  const menu = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const listening = new AbortController()
    if (menu.current) closeWhenLeft(menu.current, listening.signal)
    return () => listening.abort()
  }, [])

  return (
    <details ref={menu} className="menu">
      <summary id={id} className="bar-item">
        {summary}
      </summary>
      <div className="menu-panel">{children}</div>
    </details>
  )
}
