import 'server-only'
import { createTranslator } from 'next-intl'
import { z } from 'zod'
import { loadMessages } from '@/lib/i18n/load-messages'
import { isLocale } from '@/lib/i18n/locales'
import { env } from '../env'

export type Words = { subject: string; text: string }

const Messages = z.object({
  mail: z.object({ subject: z.string(), text: z.string(), list: z.string() }),
})

/**
 * The words of an e-mail, in a language of ours or English: the references it is about and the address of this
 * installation. No name, no agency, nothing of what happened; plain text without a link that could be followed back
 * to a person.
 */
export async function composeMail(locale: string, about: readonly string[]): Promise<Words> {
  const messages = Messages.parse(await loadMessages(isLocale(locale) ? locale : 'en'))
  const t = createTranslator({ locale, messages, namespace: 'mail' })
  const url = env().PUBLIC_URL
  const [reference = ''] = about
  const text =
    about.length > 1
      ? t('list', { references: about.join('\n'), url })
      : t('text', { reference, url })
  return { subject: t('subject'), text: `${text}\n` }
}
