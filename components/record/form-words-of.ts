import { getLocale, getTranslations } from 'next-intl/server'
import type { FormWords } from './form-words'

/** The zone in which moments are read, as its offset now: "GMT+7". */
export function zoneName(timeZone: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortOffset' })
  return format.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}

/**
 * The words of a record's form in the language of the request.
 *
 * @param next title of the question group that follows, when the form shows one group of several
 */
export async function formWords(
  reader: { timeZone: string },
  next: string | undefined,
): Promise<FormWords> {
  const [section, draft, conflict] = await Promise.all([
    getTranslations('section.form'),
    getTranslations('draft'),
    getTranslations('conflict'),
  ])
  return {
    problem: section('problem'),
    notSent: section('not-sent'),
    tooMuch: section('too-much'),
    save: section('save'),
    saving: section('saving'),
    ...(next && { goOn: section('go-on', { next }) }),
    sensitive: section('sensitive'),
    field: {
      required: section('required'),
      notStated: section('not-stated'),
      date: section('date'),
      time: section('time'),
      zone: zoneName(reader.timeZone, await getLocale()),
      amount: section('amount'),
      currency: section('currency'),
      another: section('another'),
      kept: section('kept-files'),
    },
    draft: {
      kept: draft('kept'),
      away: draft('away'),
      tooLong: draft('too-long'),
      parked: draft('parked'),
      signedOut: draft('signed-out'),
      signIn: draft('sign-in'),
    },
    conflict: {
      title: conflict('title'),
      lead: conflict('lead'),
      withdrawn: conflict('withdrawn'),
      mine: conflict('mine'),
      theirs: conflict('theirs'),
      changed: conflict('changed'),
      same: conflict('same'),
      missing: conflict('missing'),
      edit: conflict('edit'),
    },
  }
}
