import { getTranslations } from 'next-intl/server'
import { Notice } from '@/components/ui/notice'
import { hours, mailWays } from '@/lib/domain/mail/mail-choice-input'
import { MailForm } from './mail-form'

const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`

/** The form of how one hears by e-mail, or that this installation sends none. */
export async function Mail({
  now,
  on,
  email,
}: {
  now: { how: string; hour: number }
  on: boolean
  email: string
}) {
  const t = await getTranslations('account.mail')
  return (
    <>
      <p className="max-w-prose">{t('lead', { email })}</p>
      {!on && (
        <Notice>
          <p>{t('off')}</p>
        </Notice>
      )}
      <MailForm
        now={{ how: now.how, hour: String(now.hour) }}
        ways={mailWays.map((way) => ({
          value: way,
          text: t(`ways.${way}`),
          hint: t(`hints.${way}`),
        }))}
        hours={hours.map((hour) => ({ value: String(hour), text: clock(hour) }))}
        words={{
          problem: t('problem'),
          how: t('how'),
          hour: t('hour'),
          submit: t('submit'),
          pending: t('pending'),
        }}
      />
    </>
  )
}
