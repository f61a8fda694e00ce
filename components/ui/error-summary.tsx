'use client'
import { useEffect, useRef } from 'react'
import type { Problem } from '@/lib/domain/form/form-state'

/**
 * What is wrong with a form, at its top; each problem links to its field. Focus moves here whenever the form comes
 * back with problems: by `autofocus` before hydration, by effect after. Nothing when there are none.
 */
export function ErrorSummary({
  title,
  problems,
}: {
  /** "There is a problem" */
  title: string
  problems: readonly Problem[]
}) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problems.length) box.current?.focus()
  }, [problems])
  if (!problems.length) return null
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      autoFocus
      aria-labelledby="problems-title"
      className="problems"
    >
      <h2 id="problems-title" className="text-lg">
        {title}
      </h2>
      <ul>
        {problems.map(({ field, text }) => (
          <li key={`${field} ${text}`}>{field ? <a href={`#${field}`}>{text}</a> : text}</li>
        ))}
      </ul>
    </div>
  )
}
