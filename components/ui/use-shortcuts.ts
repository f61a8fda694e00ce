'use client'
import { useEffect, useEffectEvent, useRef, useSyncExternalStore } from 'react'
import { press } from './key-sequence'

/** `keys`: one key, or two after each other ("g d"). `target`: the id of the control on the page that it mirrors. */
export type Shortcut = { keys: string; text: string; target: string }

const setting = 'homeward-shortcuts'
const changed = 'homeward-shortcuts-changed'

const subscribe = (tell: () => void) => {
  addEventListener(changed, tell)
  return () => removeEventListener(changed, tell)
}
// A browser that keeps nothing for us refuses even to be asked; the keys then stay on.
const stored = () => {
  try {
    return localStorage.getItem(setting) !== 'off'
  } catch {
    return true
  }
}
const store = (on: boolean) => {
  try {
    localStorage.setItem(setting, on ? 'on' : 'off')
  } catch {
    return
  }
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  target.closest('input, textarea, select, [contenteditable], dialog') !== null

function mirror(id: string) {
  const control = document.getElementById(id)
  if (control instanceof HTMLInputElement) control.focus()
  else control?.click()
}

/** Listens for the keys; the choice to switch them off is kept on this device. `?` calls `showAll`. */
export function useShortcuts(shortcuts: readonly Shortcut[], showAll: () => void) {
  const enabled = useSyncExternalStore(subscribe, stored, () => true)
  const pressed = useRef('')

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!enabled || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
    const step = press([...shortcuts.map(({ keys }) => keys), '?'], pressed.current, event.key)
    pressed.current = step.pressed
    if (!step.hit) return
    event.preventDefault()
    const hit = shortcuts.find(({ keys }) => keys === step.hit)
    if (hit) mirror(hit.target)
    else showAll()
  })

  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  const setEnabled = (on: boolean) => {
    store(on)
    dispatchEvent(new Event(changed))
  }
  return { enabled, setEnabled }
}
