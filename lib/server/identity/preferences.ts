import 'server-only'
import { cookies } from 'next/headers'
import type { z } from 'zod'
import type { preferencesInput } from '@/lib/domain/identity/preferences-input'
import { isLocale, localeCookie } from '@/lib/i18n/locales'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import { env } from '../env'
import type { Actor } from './actor'

/** Keeps the actor's language, calendar and time zone. */
export async function keepPreferences(
  actor: Actor,
  wanted: z.output<ReturnType<typeof preferencesInput>>,
): Promise<void> {
  const { locale, calendar, timeZone } = wanted
  await asActor(actor, async (tx) => {
    await tx.$queryRaw`SELECT app.set_preferences(${locale}, ${calendar}, ${timeZone})::text`
    const subject = { kind: 'member', id: actor.memberId } as const
    await recordEvent(tx, 'account.keep', 'done', subject, { what: 'preferences' })
  })
}

/** Shows this browser the screens in `locale` from now on. Only from an action or a route handler. */
export async function rememberLocale(locale: string): Promise<void> {
  if (!isLocale(locale)) return
  const secure = env().PUBLIC_URL.startsWith('https:')
  const maxAge = 365 * 86_400
  ;(await cookies()).set(localeCookie, locale, { sameSite: 'lax', secure, path: '/', maxAge })
}
