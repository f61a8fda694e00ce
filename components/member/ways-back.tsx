import { getTranslations } from 'next-intl/server'
import { moment, type Reader } from '@/components/dossier/reader'
import { ActForm } from '@/components/identity/act-form'
import { Notice } from '@/components/ui/notice'
import type { FormState } from '@/lib/domain/form/form-state'
import { LinkForm } from './link-form'
import { linkWords } from './link-words'

type Act = (state: FormState, form: FormData) => Promise<FormState>

/** A request of one administrator that waits for another. */
export type RecoveryAsked = { requestedBy: string | null; requestedAt: Date; mine: boolean }

/** A way in for somebody who has none: another invitation link, or the recovery that takes two administrators. */
export async function WaysBack({
  member,
  path,
  reader,
  acts,
}: {
  member: { id: string; standing: { hasPassword: boolean } | null; recovery: RecoveryAsked | null }
  /** This page. */
  path: string
  reader: Reader
  acts: Record<'sendAgain' | 'askRecovery' | 'approve' | 'withdraw', Act>
}) {
  const t = await getTranslations('people.recovery')
  const common = { path, hidden: { member: member.id }, pending: t('pending') }
  const link = await linkWords()
  if (!member.standing?.hasPassword) {
    return (
      <>
        <p className="max-w-prose">{t('not-accepted')}</p>
        <LinkForm {...common} action={acts.sendAgain} words={link}>
          {t('send-again')}
        </LinkForm>
      </>
    )
  }
  const { recovery } = member
  if (!recovery) {
    return (
      <>
        <p className="max-w-prose">{t('lead')}</p>
        <ActForm {...common} action={acts.askRecovery}>
          {t('ask')}
        </ActForm>
      </>
    )
  }
  const who = recovery.requestedBy ?? t('somebody')
  const when = moment(recovery.requestedAt.toISOString(), reader).text
  return (
    <>
      <Notice tone="warning" title={t('asked', { who, when })}>
        <p>{recovery.mine ? t('needs-other') : t('check')}</p>
      </Notice>
      {!recovery.mine && (
        <LinkForm {...common} action={acts.approve} kind="warning" words={link}>
          {t('approve')}
        </LinkForm>
      )}
      <ActForm {...common} action={acts.withdraw} kind="quiet">
        {t('withdraw')}
      </ActForm>
    </>
  )
}
