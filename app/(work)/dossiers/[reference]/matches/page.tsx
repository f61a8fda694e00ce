import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { DossierFrame } from '@/components/dossier/dossier-frame'
import { MatchPanel } from '@/components/matching/match-panel'
import { ActForm } from '@/components/record/act-form'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { may } from '@/lib/domain/access/permissions'
import { openMatches } from '@/lib/domain/matching/match-side'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { myMatches } from '@/lib/server/matching/my-matches'
import { restore } from './actions'

export const generateMetadata = title('match.list', async () => {
  return (await getTranslations('matches'))('title')
})

const done = ['asked', 'dismissed', 'restored']

/** Who else is active on the person, as far as each side lets the other know. */
export default page('match.list', async ({ actor, params, search }) => {
  const view = await getDossier(actor, params.reference!, [])
  if (!view) notFound()
  const t = await getTranslations('matches')
  const matches = await myMatches(actor, view.id)
  const { reference } = view
  const open = openMatches(matches)
  const dismissed = matches.filter(({ dismissal }) => dismissal)
  const mayAct = may(actor.roles, 'match.dismiss')
  const shared = { reference, reader: actor, mayAct }
  return (
    <DossierFrame bar={view.bar} sections={view.view} reader={actor} current="overview">
      <PageHeader title={t('title')} lead={t('lead')} />
      {search.done && done.includes(search.done) && (
        <Notice tone="success" live>
          {t(`done.${search.done}`)}
        </Notice>
      )}
      {open.length === 0 && <EmptyState title={t('nobody')}>{t('nobody-yet')}</EmptyState>}
      {open.map((match, at) => (
        <MatchPanel key={match.id} match={match} number={at + 1} {...shared} />
      ))}
      {dismissed.length > 0 && <h2 className="text-xl">{t('dismissed-ones')}</h2>}
      {dismissed.map((match, at) => (
        <MatchPanel
          key={match.id}
          match={match}
          number={open.length + at + 1}
          {...shared}
          acts={
            mayAct && (
              <ActForm
                action={restore}
                kind="secondary"
                fields={{
                  __form: `/dossiers/${reference}/matches`,
                  __reference: reference,
                  __match: match.id,
                }}
                words={{
                  problem: t('problem-title'),
                  submit: t('restore'),
                  pending: t('pending'),
                }}
              />
            )
          }
        />
      ))}
    </DossierFrame>
  )
})
