import type { ContactWindow } from '@/lib/domain/contact/contact-window'
import { codeKey } from '@/lib/domain/record/message-keys'
import { placeZone } from '@/lib/domain/codes/contact'
import type { Translate } from '../file/file-data'
import { Notice } from '../ui/notice'

const tones = {
  'open-ended': 'info',
  'no-zone': 'warning',
  inside: 'success',
  outside: 'danger',
} as const

/** The window in words: what time it is where the person is, and whether the plan allows contact now. */
export function windowText(window: ContactWindow, t: Translate): string {
  if (!('place' in window)) return t(`contact.window.${window.state}`, { ...window })
  return t(`contact.window.${window.state}`, {
    ...window,
    place: t(codeKey(placeZone, window.place)),
  })
}

/** Whether now is a time for contact, by the clocks of the place. */
export function WindowNotice({ window, t }: { window: ContactWindow; t: Translate }) {
  return <Notice tone={tones[window.state]} title={windowText(window, t)} />
}
