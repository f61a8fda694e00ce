import { contactWindow } from '@/lib/domain/contact/contact-window'
import { safeContactPlan } from '@/lib/domain/kinds/safe-contact-plan'
import type { RecordKind } from '@/lib/domain/record/field'
import { fieldsOf } from '@/lib/domain/record/fields-of'
import type { ValuesOf } from '@/lib/domain/record/values-of'
import { formPath } from '@/lib/domain/section/section-path'
import { rowOf } from '../record/summary-rows'
import type { RecordWords } from '../record/record-words'
import type { RecordData, SectionData } from '../record/section-data'
import { ButtonLink } from '../ui/button'
import { Notice } from '../ui/notice'
import { Panel } from '../ui/panel'
import { SummaryList } from '../ui/summary-list'
import { WindowNotice } from './window-notice'

type Shown = { data: SectionData; words: RecordWords }

/** Read before all else, in this order; what the plan does not say is left out. */
const first = [
  ...['whoMayCall', 'times', 'channels', 'contactPoint', 'senderName', 'neverSay'],
  ...['codeWord', 'duressPhrase'],
]
const kind: RecordKind = safeContactPlan

/** No plan: nothing but what to think of before a number is used. */
function NoPlan({ data, words: { t }, seesPlan }: Shown & { seesPlan: boolean }) {
  const place = { reference: data.reference, kind: 'safe-contact-plan' as const }
  return (
    <>
      <Notice tone="danger" title={t(seesPlan ? 'contact.no-plan' : 'contact.plan-not-shared')}>
        <p>{t('contact.think-first')}</p>
        <ul className="list-disc pl-6">
          {['guards', 'phone', 'traces', 'price'].map((key) => (
            <li key={key}>{t(`contact.think.${key}`)}</li>
          ))}
        </ul>
      </Notice>
      {seesPlan && data.mayWrite && (
        <div>
          <ButtonLink kind="secondary" href={formPath({ ...place, recordId: null, group: null })}>
            {t('record.safe-contact-plan.kind.add')}
          </ButtonLink>
        </div>
      )}
    </>
  )
}

/**
 * What must be read before a number is shown: whether the person may be contacted, at what hours of the place, by whom,
 * under which name, and what never to say.
 */
export function PlanFirst({
  plan,
  about,
  seesPlan,
  data,
  words,
}: Shown & {
  plan: RecordData | undefined
  /** The record whose number is asked for. */
  about: RecordData
  /** Whether the reader's agency sees the section that holds the plan. */
  seesPlan: boolean
}) {
  const { t } = words
  const values = (plan?.values ?? {}) as ValuesOf<typeof safeContactPlan>
  const rows = fieldsOf(kind)
    .filter(({ key, guarded }) => first.includes(key) && !(guarded && about === plan))
    .filter(({ key }) => plan?.hidden?.includes(key) || plan?.values[key] !== undefined)
    .toSorted((a, b) => first.indexOf(a.key) - first.indexOf(b.key))
    .map((field) => rowOf(plan!, field, words, data))
  const other = about.kind === 'contact-point' && values.contactPoint !== undefined
  return (
    <Panel id="plan" title={t('contact.before')}>
      {!plan && <NoPlan data={data} words={words} seesPlan={seesPlan} />}
      {values.noSafeContact === 'yes' && (
        <Notice tone="danger" title={t('section.contact.no-contact')} />
      )}
      {plan && values.noSafeContact !== 'yes' && (
        <WindowNotice window={contactWindow(values, data.bar?.area ?? null, data.asOf)} t={t} />
      )}
      {other && values.contactPoint !== about.recordId && (
        <Notice tone="warning" title={t('contact.other-number')} />
      )}
      {rows.length > 0 && <SummaryList rows={rows} missing={t('section.missing')} />}
      {plan && rows.length === 0 && <p>{t('contact.plan-empty')}</p>}
    </Panel>
  )
}
