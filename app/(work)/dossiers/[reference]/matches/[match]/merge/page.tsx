import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { DossierFrame } from '@/components/dossier/dossier-frame'
import { Comparison } from '@/components/matching/comparison'
import { MergeForm } from '@/components/merge/merge-form'
import { MergeTold } from '@/components/merge/merge-told'
import { recordWords } from '@/components/record/record-words'
import { PageHeader } from '@/components/ui/page-header'
import { kindKey } from '@/lib/domain/record/message-keys'
import { recordKinds } from '@/lib/domain/kinds/registry'
import { filesNamed } from '@/lib/domain/merges/choices-of'
import { emptySection } from '@/lib/domain/section/empty-section'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { myMatches } from '@/lib/server/matching/my-matches'
import { previewMerge } from '@/lib/server/merges/preview-merge'
import { merge } from './actions'

export const generateMetadata = title('dossier.merge', async () => {
  return (await getTranslations('merge'))('page')
})

/** What making one dossier of two will do, what has to be chosen, and the button that does it. */
export default page('dossier.merge', async ({ actor, params, search }) => {
  const one = await getDossier(actor, params.reference!, [])
  const matches = one ? await myMatches(actor, one.id) : []
  const match = matches.find(({ id }) => id === params.match)
  if (!one || !match?.reference) notFound()
  const both = [one.reference, match.reference]
  const stays = both.find((reference) => reference === search.stays)
  const goes = both.find((reference) => reference !== stays)
  const looked = stays && goes ? await previewMerge(actor, { stays, goes }) : null
  if (!looked?.ok) notFound()
  const { preview } = looked
  const t = await getTranslations()
  const words = await recordWords(emptySection('identity', one.asOf), actor)
  type Chosen = (typeof preview.choices)[number]
  const sideOf = (reference: string, record: Chosen['survivor']) => {
    return { reference, view: one.view, records: [record] }
  }
  const bothOf = ({ survivor, absorbed }: Chosen) => {
    const [mine, theirs] = [filesNamed(survivor), filesNamed(absorbed)]
    return (
      <>
        <Comparison
          one={sideOf(preview.stays, survivor)}
          other={sideOf(preview.goes, absorbed)}
          words={words}
        />
        {mine + theirs > 0 && (
          <p>{t('merge.files', { stays: preview.stays, goes: preview.goes, mine, theirs })}</p>
        )}
      </>
    )
  }
  return (
    <DossierFrame bar={one.bar} sections={one.view} reader={actor} current="overview">
      <PageHeader
        title={t('merge.title', { goes: preview.goes, stays: preview.stays })}
        lead={t('merge.lead', { goes: preview.goes, stays: preview.stays })}
      />
      <MergeForm
        action={merge}
        hidden={{
          __form: `/dossiers/${one.reference}/matches/${match.id}/merge?stays=${preview.stays}`,
          __reference: one.reference,
          __match: match.id,
          __merge: crypto.randomUUID(),
          __stays: preview.stays,
          __seen: preview.seen,
        }}
        choices={preview.choices.map((choice) => ({
          kind: choice.kind,
          title: t(kindKey(recordKinds[choice.kind], 'one')),
          label: t('merge.keep', { what: t(kindKey(recordKinds[choice.kind], 'one')) }),
          both: bothOf(choice),
        }))}
        sides={[
          { value: 'survivor', text: preview.stays },
          { value: 'absorbed', text: preview.goes },
        ]}
        told={<MergeTold told={preview} />}
        words={{
          problem: t('merge.problem.title'),
          reason: t('merge.reason'),
          'reason-hint': t('merge.reason-hint'),
          submit: t('merge.submit', { goes: preview.goes, stays: preview.stays }),
          pending: t('merge.pending'),
        }}
      />
    </DossierFrame>
  )
})
