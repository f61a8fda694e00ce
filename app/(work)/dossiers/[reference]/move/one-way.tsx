import { getTranslations } from 'next-intl/server'
import { formWords } from '@/components/record/form-words-of'
import { Restored } from '@/components/shell/restored'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { MoveForm } from '@/components/workflow/move-form'
import { moveModel } from '@/components/workflow/move-model'
import { ReasonList } from '@/components/workflow/reason-list'
import { reasonText, wayTitle } from '@/components/workflow/way-words'
import { formOf } from '@/lib/domain/record/form-of'
import { moveForm } from '@/lib/domain/workflow/move-fields'
import { wayPath } from '@/lib/domain/workflow/way'
import { now } from '@/lib/server/clock'
import { openDraft } from '@/lib/server/drafts/my-draft'
import type { Actor } from '@/lib/server/identity/actor'
import type { PlannedWay } from '@/lib/server/workflow/open-ways'
import { move } from './actions'

/** The form of one way on; or, when it is barred, why and what is missing. Its id is drawn here: sent twice, it is taken once. */
export async function OneWay({
  actor,
  reference,
  planned,
  version,
}: {
  actor: Actor
  reference: string
  planned: PlannedWay
  version: number
}) {
  const t = await getTranslations()
  const { way, plan } = planned
  const path = wayPath(reference, way)
  const draft = await openDraft(actor, path)
  const words = await formWords(actor, undefined)
  const status = t(`dossier.status.${way.to}`)
  const second = plan.ok && plan.needsSecond
  const about = way.branch
    ? `${t(`move.about.${way.branch}`)} ${way.to === way.from ? t('move.stays') : t('move.leads-to', { status })}`
    : undefined
  const submit = way.branch ? 'submit-event' : 'submit'
  return (
    <>
      <PageHeader title={way.branch ? wayTitle(t, way) : t('move.to', { status })} lead={about} />
      <p>
        <Link href={`/dossiers/${reference}/move`}>{t('move.back')}</Link>
      </p>
      {!plan.ok && (
        <Notice tone="warning" title={t('move.missing')}>
          <ReasonList
            label={t('move.missing')}
            reasons={plan.reasons.map((reason) => ({
              text: reasonText(t, reason),
              ...(reason.link !== undefined && { href: `/dossiers/${reference}${reason.link}` }),
            }))}
          />
        </Notice>
      )}
      {second && (
        <Notice>
          <p>{t('move.second-note')}</p>
        </Notice>
      )}
      {plan.ok && (
        <>
          <Restored draft={draft} reader={actor} />
          <MoveForm
            key={path}
            action={move}
            {...moveModel(t, way)}
            hidden={{
              __form: path,
              __reference: reference,
              __id: crypto.randomUUID(),
              __from: way.from,
              __to: way.to,
              __branch: way.branch ?? '',
              __seen: String(version),
            }}
            before={draft?.typed ?? formOf(moveForm(way), { happenedAt: now() }, actor)}
            words={{
              problem: t('move.problem'),
              missing: t('move.missing'),
              submit: t(`move.${second ? 'submit-ask' : submit}`),
              pending: t('move.pending'),
              field: words.field,
            }}
          />
        </>
      )}
    </>
  )
}
