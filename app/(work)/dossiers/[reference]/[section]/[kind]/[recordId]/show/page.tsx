import { notFound } from 'next/navigation'
import { AskedFields } from '@/components/contact/asked-fields'
import { PlanFirst } from '@/components/contact/plan-first'
import { ActForm } from '@/components/record/act-form'
import { GivenFields } from '@/components/record/given-fields'
import { recordWords } from '@/components/record/record-words'
import { SectionFrame } from '@/components/record/section-frame'
import { ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { isKindName, recordKinds } from '@/lib/domain/kinds/registry'
import { guardedKeys } from '@/lib/domain/record/hide-guarded'
import { formPath, recordPath } from '@/lib/domain/section/section-path'
import { page } from '@/lib/server/entry/page'
import { openSection } from '@/lib/server/records/open-section'
import { sectionTitle } from '../../../section-title'
import { show } from './actions'

export const generateMetadata = sectionTitle('contact.reveal', 'title-show')

/** The plan for contact first; then, when somebody asks for it, the number. */
export default page('contact.reveal', async ({ actor, params }) => {
  const { reference = '', section: inSection, kind = '', recordId = '' } = params
  if (!isKindName(kind) || recordKinds[kind].section !== inSection) notFound()
  const guarded = guardedKeys(recordKinds[kind])
  const section = guarded.length > 0 && (await openSection(actor, reference, inSection))
  const of = (one: { recordId: string }) => one.recordId === recordId
  const record = section && (section.records.find(of) ?? section.withdrawn.find(of))
  if (!section || !record || record.kind !== kind) notFound()
  const words = await recordWords(section, actor)
  const { t } = words
  const all = [...section.records, ...section.beside]
  const plan = all.find((one) => one.kind === 'safe-contact-plan')
  const until = section.reveals.get(recordId)
  const here = recordPath(section.reference, kind, recordId)
  const log = { reference: section.reference, kind: 'contact-log' as const }
  const one = recordKinds[kind].holds === 'one'
  const form = { reference: section.reference, kind, recordId: one ? null : recordId, group: null }
  const seesPlan = section.view.includes('contact')
  return (
    <SectionFrame section={section} reader={actor} t={t}>
      <PageHeader
        title={t(`contact.title.${kind}`)}
        caption={<bdi className="wrap-anywhere">{words.titles.get(recordId)}</bdi>}
        lead={t('contact.lead')}
      />
      <PlanFirst plan={plan} about={record} seesPlan={seesPlan} data={section} words={words} />
      <Panel id="asked" title={t(`contact.what.${kind}`)}>
        {kind !== 'safe-contact-plan' && (
          <GivenFields record={record} words={words} asOf={section.asOf} leave={guarded} />
        )}
        {until && <AskedFields record={record} until={until} words={words} />}
        {!until && record.hidden.length > 0 && (
          <ActForm
            action={show}
            fields={{ __form: `${here}/show`, __plan: String(plan?.version ?? 0) }}
            words={{
              problem: t('section.form.problem'),
              submit: t(`contact.ask.${kind}`),
              pending: t('contact.asking'),
            }}
          />
        )}
        {!until && record.hidden.length === 0 && <p>{t('contact.nothing-kept')}</p>}
      </Panel>
      {seesPlan && section.mayWrite && (
        <div className="flex flex-wrap gap-3">
          {until && (
            <ButtonLink kind="secondary" href={formPath(form)}>
              {t('contact.change')}
            </ButtonLink>
          )}
          <ButtonLink kind="secondary" href={formPath({ ...log, recordId: null, group: null })}>
            {t('record.contact-log.kind.add')}
          </ButtonLink>
        </div>
      )}
    </SectionFrame>
  )
})
