'use client'
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useRef,
} from 'react'

/**
 * A menu behind a button, made of the browser's own details element: it opens without script. With script, Escape, a
 * press outside, leaving it by keyboard, or following one of its links closes it.
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
  const close = () => menu.current?.removeAttribute('open')

  useEffect(() => {
    const outside = (event: PointerEvent) => {
      if (!menu.current?.contains(event.target as Node)) close()
    }
    document.addEventListener('pointerdown', outside)
    return () => document.removeEventListener('pointerdown', outside)
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    close()
    menu.current?.querySelector('summary')?.focus()
  }
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && !menu.current?.contains(relatedTarget)) close()
  }
  const onClick = (event: MouseEvent) => {
    if ((event.target as Element).closest('a')) close()
  }

  return (
    <details ref={menu} className="menu" onKeyDown={onKeyDown} onBlur={onBlur} onClick={onClick}>
      <summary id={id} className="bar-item">
        {summary}
      </summary>
      <div className="menu-panel">{children}</div>
    </details>
  )
}
