import { getTranslations } from 'next-intl/server'
import { moment, type Reader } from '@/components/dossier/reader'
import { CalendarForm } from './calendar-form'

/** The address at which one's calendar reads one's tasks. */
export async function Calendar({ since, reader }: { since: Date | null; reader: Reader }) {
  const t = await getTranslations('account.calendar')
  const when = since && moment(since.toISOString(), reader).text
  return (
    <>
      <p className="max-w-prose">{t('lead')}</p>
      <p>{when ? t('since', { when }) : t('none')}</p>
      <CalendarForm
        on={since !== null}
        words={{
          make: t(since ? 'renew' : 'make'),
          off: t('off'),
          pending: t('pending'),
          shown: t('shown'),
          copy: { copy: t('copy'), copied: t('copied') },
        }}
      />
    </>
  )
}
