'use client'
import { useRef, useState } from 'react'
import { buttonClass } from './button'
import { Icon } from './icon'
import { useHydrated } from './use-hydrated'

/** A code or reference to take along. The button appears once the page is alive; the text can always be selected. */
export function Copyable({
  value,
  words,
}: {
  value: string
  /** `copy`: the button, e.g. "Copy reference"; `copied`: said after it. */
  words: { copy: string; copied: string }
}) {
  const [copied, setCopied] = useState(false)
  const code = useRef<HTMLElement>(null)
  const hydrated = useHydrated()
  const look = buttonClass({ kind: 'quiet', small: true })

  const copy = async () => {
    if (code.current) getSelection()?.selectAllChildren(code.current)
    // Absent outside a secure context: the text stays selected, ready to be copied by hand.
    if (!navigator.clipboard) return
    await navigator.clipboard.writeText(value)
    setCopied(true)
  }

  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <code ref={code} className="break-all">
        {value}
      </code>
      <button type="button" onClick={copy} className={hydrated ? look : `${look} invisible`}>
        <Icon name={copied ? 'check' : 'copy'} />
        {words.copy}
      </button>
      <span role="status" className="text-sm text-success">
        {copied ? words.copied : ''}
      </span>
    </span>
  )
}
