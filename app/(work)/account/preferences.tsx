import { getTranslations } from 'next-intl/server'
import { formatDate } from '@/lib/domain/dates/format-date'
import { calendars } from '@/lib/domain/identity/preferences-input'
import { languageName } from '@/lib/i18n/language-name'
import { locales } from '@/lib/i18n/locales'
import { timeZones } from '@/lib/server/identity/time-zones'
import { PreferencesForm } from './preferences-form'

/** The form of language, calendar and time zone, with what there is to choose from. `today`: YYYY-MM-DD. */
export async function Preferences({
  now,
  today,
}: {
  now: { locale: string; calendar: string; timeZone: string }
  today: string
}) {
  const t = await getTranslations('account.preferences')
  const zone = (name: string) => ({ value: name, text: name.replaceAll('_', ' ') })
  return (
    <PreferencesForm
      now={now}
      languages={locales.map((locale) => ({ value: locale, text: languageName(locale) }))}
      calendars={calendars.map((calendar) => ({
        value: calendar,
        text: t(`calendars.${calendar}`),
        hint: formatDate(today, { locale: now.locale, calendar, era: true }),
      }))}
      zones={[
        { label: t('zones-near'), options: timeZones.near.map(zone) },
        { label: t('zones-others'), options: timeZones.others.map(zone) },
      ]}
      words={{
        problem: t('problem'),
        language: t('language'),
        calendar: t('calendar'),
        zone: t('zone'),
        submit: t('submit'),
        pending: t('pending'),
      }}
    />
  )
}
