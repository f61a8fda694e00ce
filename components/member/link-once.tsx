'use client'
import { useEffect, useRef } from 'react'
import { Copyable } from '@/components/ui/copyable'
import { Notice } from '@/components/ui/notice'

/** What an action hands to `<LinkOnce>` in the state of its form. */
export type ShownLink = { link: string; title: string; until: string }

export type LinkWords = { give: string; copy: string; copied: string }

/** An invitation link, shown once: only its hash is kept. Focus moves here: give each link its own `key`. */
export function LinkOnce({ shown, words }: { shown: ShownLink; words: LinkWords }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} tabIndex={-1} className="max-w-prose">
      <Notice live tone="success" title={shown.title}>
        <div className="grid gap-2">
          <p>{words.give}</p>
          <p>
            <Copyable value={shown.link} words={words} />
          </p>
          <p>{shown.until}</p>
        </div>
      </Notice>
    </div>
  )
}
