import 'server-only'
import { createTranslator } from 'use-intl/core'
import { z } from 'zod'
import { loadMessages } from '@/lib/i18n/load-messages'
import { isLocale } from '@/lib/i18n/locales'
import { env } from '../env'

export type Words = { subject: string; text: string }

const Messages = z.object({
  mail: z.object({
    subject: z.string(),
    text: z.string(),
    list: z.string(),
    other: z.string(),
  }),
})

/**
 * The words of an e-mail, in a language of ours or English: the references it is about, if any, and the address of this
 * installation. No name, no agency, nothing of what happened; plain text without a link that could be followed back
 * to a person.
 */
export async function composeMail(locale: string, about: readonly string[]): Promise<Words> {
  const messages = Messages.parse(await loadMessages(isLocale(locale) ? locale : 'en'))
  const t = createTranslator({ locale, messages, namespace: 'mail' })
  const url = env().PUBLIC_URL
  const said = () => {
    // What concerns no dossier, such as a limit that somebody reached, has no reference.
    const [reference, ...more] = about.filter(Boolean)
    if (!reference) return t('other', { url })
    if (more.length === 0) return t('text', { reference, url })
    return t('list', { references: [reference, ...more].join('\n'), url })
  }
  return { subject: t('subject'), text: `${said()}\n` }
}
