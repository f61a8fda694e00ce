'use client'
import { useRef } from 'react'
import { Button } from './button'
import { type Shortcut, useShortcuts } from './use-shortcuts'

/**
 * The keys of the application and a dialog that lists them (`?`). Each mirrors a control on the page, named by its id:
 * a box is focused, anything else is pressed. They can be switched off, for those whose speech or switch types letters.
 */
export function KeyboardShortcuts({
  shortcuts,
  words,
}: {
  shortcuts: readonly Shortcut[]
  words: { open: string; title: string; close: string; enabled: string }
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const { enabled, setEnabled } = useShortcuts(shortcuts, () => dialog.current?.showModal())
  return (
    <>
      <button type="button" className="link-button" onClick={() => dialog.current?.showModal()}>
        {words.open}
      </button>
      <dialog ref={dialog} aria-labelledby="shortcuts-title" className="dialog">
        <div className="grid gap-4">
          <h2 id="shortcuts-title" className="text-xl">
            {words.title}
          </h2>
          <dl className="grid gap-2">
            {[...shortcuts, { keys: '?', text: words.open }].map(({ keys, text }) => (
              <div key={keys} className="flex items-baseline gap-4">
                <dt className="flex w-16 flex-none gap-1">
                  {keys.split(' ').map((key) => (
                    <kbd key={key} className="key">
                      {key}
                    </kbd>
                  ))}
                </dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
          <label className="choice">
            <input
              type="checkbox"
              checked={enabled}
              onChange={(event) => setEnabled(event.target.checked)}
            />
            <span>{words.enabled}</span>
          </label>
          <div>
            <Button kind="secondary" onClick={() => dialog.current?.close()}>
              {words.close}
            </Button>
          </div>
        </div>
      </dialog>
    </>
  )
}
