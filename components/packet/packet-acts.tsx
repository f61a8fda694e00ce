import { getTranslations } from 'next-intl/server'
import type { FormState } from '@/lib/domain/form/form-state'
import { ActForm } from '../record/act-form'
import { buttonClass, ButtonLink } from '../ui/button'

type Act = 'change' | 'ask' | 'answer' | 'send' | 'reply' | 'withdraw' | 'renew'

/** What may be done with a packet now: the next step first, as the one button that stands out. */
export async function PacketActs({
  reference,
  id,
  acts,
  ready,
  ask,
}: {
  reference: string
  id: string
  acts: readonly Act[]
  /** Of a draft: whether nothing keeps it from being given to two people. */
  ready: boolean
  ask: (state: FormState, form: FormData) => Promise<FormState>
}) {
  const t = await getTranslations('packet.view')
  const problem = await getTranslations('packet.edit')
  const path = `/dossiers/${reference}/packets/${id}`
  const may = (act: Act) => acts.includes(act)
  const link = (act: Act, href: string, kind: 'primary' | 'secondary' = 'secondary') =>
    may(act) && (
      <ButtonLink kind={kind} href={href}>
        {t(act)}
      </ButtonLink>
    )
  return (
    <div className="flex flex-wrap items-start gap-3">
      {may('ask') && ready && (
        <ActForm
          action={ask}
          kind="primary"
          fields={{ __form: path, __reference: reference, __packet: id }}
          words={{ problem: problem('problem'), submit: t('ask'), pending: t('asking') }}
        />
      )}
      {link('change', `${path}/edit`)}
      {may('change') && (
        <a className={buttonClass({ kind: 'secondary' })} href={`${path}/preview`}>
          {t('preview')}
        </a>
      )}
      {link('send', `${path}/send`, 'primary')}
      {link('reply', `${path}/reply`)}
      {link('renew', `/dossiers/${reference}/packets/new?from=${id}`)}
      {link('withdraw', `${path}/withdraw`)}
    </div>
  )
}
