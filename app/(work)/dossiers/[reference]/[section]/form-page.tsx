import { getTranslations } from 'next-intl/server'
import { forbidden, notFound, redirect } from 'next/navigation'
import { buildForm } from '@/components/record/build-form'
import { DraftNotice } from '@/components/record/draft-notice'
import { formWords } from '@/components/record/form-words-of'
import { RecordForm } from '@/components/record/record-form'
import { recordWords } from '@/components/record/record-words'
import { SectionFrame } from '@/components/record/section-frame'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { isKindName, recordKinds } from '@/lib/domain/kinds/registry'
import { groupKey, kindKey } from '@/lib/domain/record/message-keys'
import type { RecordKind } from '@/lib/domain/record/field'
import { filledIn } from '@/lib/domain/section/filled-form'
import { hiddenInForm } from '@/lib/domain/section/hidden-in-form'
import { formPath, isGroup, isUuid, recordPath } from '@/lib/domain/section/section-path'
import type { Actor } from '@/lib/server/identity/actor'
import { openForm } from '@/lib/server/records/open-form'
import { openSection } from '@/lib/server/records/open-section'
import { discard, save } from './actions'
import { groupAfter } from './after'

type Request = {
  actor: Actor
  params: Record<string, string>
  search: Record<string, string | undefined>
}

/** The page of a record's form: new, or to change one; all question groups or the one that `?group=` names. */
export async function formPage({ actor, params, search }: Request, page: 'new' | 'one' | 'edit') {
  const { reference = '', section: inSection, kind: name = '', recordId = null } = params
  if (!isKindName(name) || recordKinds[name].section !== inSection) notFound()
  const kind: RecordKind = recordKinds[name]
  const group = search.group && isGroup(kind, search.group) ? search.group : null
  if ((kind.holds === 'one') !== (page === 'one') || (recordId && !isUuid(recordId))) notFound()
  const section = await openSection(actor, reference, recordKinds[name].section)
  if (!section) notFound()
  if (!section.mayWrite) forbidden()
  const place = { reference: section.reference, kind: name, recordId, group }
  const asksFirst = hiddenInForm(section, place)
  if (asksFirst) redirect(`${recordPath(section.reference, name, asksFirst)}/show`)
  const form = await openForm(actor, section, place)
  if (!form) notFound()
  const words = await recordWords(section, actor)
  const t = await getTranslations('section')
  const others = section.records.filter((one) => one.recordId !== form.record?.recordId)
  const path = formPath(place)
  const next = kind.groups.find(({ key }) => key === groupAfter(name, group))
  const isNew = !form.record
  const asked = isNew && !form.draftOf ? filledIn(kind, group, search, section.records) : {}
  return (
    <SectionFrame section={section} reader={actor} t={words.t}>
      <PageHeader
        title={
          isNew
            ? words.t(kindKey(kind, 'add'))
            : t('change', { what: words.t(kindKey(kind, 'one')) })
        }
        lead={t(kind.holds === 'log' && !isNew ? 'lead-log' : 'lead')}
      />
      {form.record?.withdrawn && <Notice tone="warning">{t('form-withdrawn')}</Notice>}
      {search['too-large'] && (
        <Notice tone="danger" live>
          {t('form.too-much')}
        </Notice>
      )}
      {form.draftOf && (
        <DraftNotice
          savedAt={form.draftOf}
          overtaken={form.overtaken}
          path={path}
          discard={discard}
          reader={actor}
        />
      )}
      <RecordForm
        // Not the version: a form sent without script finds its state again by this key.
        key={`${path} ${form.draftOf}`}
        action={save}
        path={path}
        model={buildForm(kind, group, words, others)}
        initial={{ ...form.initial, ...asked }}
        files={[...words.files.values()]}
        words={await formWords(actor, next && words.t(groupKey(kind, next)))}
      />
    </SectionFrame>
  )
}
