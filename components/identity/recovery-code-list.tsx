'use client'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { useHydrated } from '@/components/ui/use-hydrated'
import { showRecoveryCode } from '@/lib/domain/identity/code'

export type CodeListWords = { print: string; copy: string; copied: string; list: string }

/** Recovery codes, shown once, with ways to take them along. */
export function RecoveryCodeList({ codes, words }: { codes: string[]; words: CodeListWords }) {
  const [copied, setCopied] = useState(false)
  const hydrated = useHydrated()
  const shown = codes.map(showRecoveryCode)
  const copy = async () => {
    await navigator.clipboard.writeText(shown.join('\n'))
    setCopied(true)
  }
  return (
    <div className="grid gap-4">
      <ul aria-label={words.list} className="grid max-w-medium grid-cols-2 gap-x-6 gap-y-2 text-lg">
        {shown.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      {hydrated && (
        <div className="screen-only flex flex-wrap items-center gap-3">
          <Button kind="secondary" onClick={() => print()}>
            {words.print}
          </Button>
          {'clipboard' in navigator && (
            <Button kind="secondary" icon={copied ? 'check' : 'copy'} onClick={copy}>
              {words.copy}
            </Button>
          )}
          <span role="status" className="text-sm text-success">
            {copied ? words.copied : ''}
          </span>
        </div>
      )}
    </div>
  )
}
