'use server'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { faultsOf } from '@/lib/domain/form/faults'
import { formFields } from '@/lib/domain/form/form-fields'
import { typedOf } from '@/lib/domain/form/form-state'
import { preferencesInput } from '@/lib/domain/identity/preferences-input'
import { locales } from '@/lib/i18n/locales'
import { MailChoiceInput } from '@/lib/domain/mail/mail-choice-input'
import { action } from '@/lib/server/entry/action'
import { keepPreferences, rememberLocale } from '@/lib/server/identity/preferences'
import { endOtherSessions, endSession } from '@/lib/server/identity/sessions'
import { timeZoneNames } from '@/lib/server/identity/time-zones'
import { keepCalendar } from '@/lib/server/tasks/calendar-feed'
import { keepMailChoice } from '@/lib/server/mail/mail-choice'

const Preferences = preferencesInput(locales, timeZoneNames)

/** Keeps language, calendar and time zone; the screens change with the answer. */
export const savePreferences = action('account.keep', async ({ actor, form }) => {
  const input = Preferences.safeParse(formFields(form, ['locale', 'calendar', 'timeZone']))
  if (!input.success) {
    const t = await getTranslations('account.preferences')
    const problems = faultsOf(input.error).map(({ field }) => ({ field, text: t('choose') }))
    return { problems, typed: typedOf(form) }
  }
  await keepPreferences(actor, input.data)
  await rememberLocale(input.data.locale)
  redirect('/account?done=preferences')
})

/** Keeps how one hears by e-mail. */
export const saveMailChoice = action('account.keep', async ({ actor, form }) => {
  const input = MailChoiceInput.safeParse(formFields(form, ['how', 'hour']))
  if (!input.success) {
    const t = await getTranslations('account.mail')
    const problems = faultsOf(input.error).map(({ field }) => ({ field, text: t('choose') }))
    return { problems, typed: typedOf(form) }
  }
  await keepMailChoice(actor, input.data)
  redirect('/account?done=mail')
})

/** Ends one of one's own sessions. */
export const endMine = action('account.keep', async ({ actor, form }) => {
  const id = z.uuid().safeParse(form.get('session'))
  // One that is over already is what was asked for.
  if (id.success) await endSession(actor, id.data, 'account.keep')
  redirect('/account?done=session')
})

/** Ends every session of one's own but this one. */
export const endOthers = action('account.keep', async ({ actor }) => {
  await endOtherSessions(actor)
  redirect('/account?done=sessions')
})

/** Gives one's calendar a new address, which is shown this once, or takes it away. */
export const saveCalendar = action('calendar.keep', async ({ actor, form }) => {
  if (form.get('what') === 'off') {
    await keepCalendar(actor, 'off')
    redirect('/account?done=calendar')
  }
  const address = await keepCalendar(actor, 'new')
  return { problems: [], typed: {}, more: { address } }
})
