import { assessTrafficking } from '@/lib/domain/exploitation/assess-trafficking'
import { dossierRecords } from '@/lib/domain/kinds/dossier-records'
import { type KindName, recordKinds } from '@/lib/domain/kinds/registry'
import type { RecordKind } from '@/lib/domain/record/field'
import { fieldsOf } from '@/lib/domain/record/fields-of'
import { codeKey, kindKey, labelKey } from '@/lib/domain/record/message-keys'
import { Tag } from '../ui/tag'
import type { RecordWords } from './record-words'
import type { SectionData } from './section-data'

type Fact = { kind: KindName; field: string; code?: string }

/** A recorded fact in words: what was recorded, and where. */
function factText({ kind: name, field: key, code }: Fact, { t }: RecordWords): string {
  const kind: RecordKind = recordKinds[name]
  const field = fieldsOf(kind).find((one) => one.key === key)
  if (!field) return t(kindKey(kind, 'one'))
  const label = t(labelKey(kind, field))
  const codes = field.type === 'codes' || field.type === 'code' ? field.codes : undefined
  if (code && codes) return t('section.fact', { field: label, value: t(codeKey(codes, code)) })
  return t('section.fact', { field: t(kindKey(kind, 'one')), value: label })
}

/** What the recorded facts show of act, means and purpose, and how many indicators of forced labour there are. */
export function FindingsPanel({ data, words }: { data: SectionData; words: RecordWords }) {
  const { t } = words
  const found = assessTrafficking(dossierRecords([...data.records, ...data.beside]), data.asOf)
  const state = (leg: 'act' | 'means' | 'purpose') => {
    if (leg === 'means' && !found.means.needed) return 'notNeeded'
    return found[leg].met ? 'met' : 'notMet'
  }
  return (
    <div className="grid gap-3 rounded-box bg-paper p-4">
      <h3 className="text-lg">{t('record.assessment.title')}</h3>
      <p>{t('record.assessment.indicators', found.indicators)}</p>
      <p>{t(`record.assessment.child.${found.child}`)}</p>
      <dl className="summary">
        {(['act', 'means', 'purpose'] as const).map((leg) => (
          <div key={leg}>
            <dt>{t(`record.assessment.${leg}`)}</dt>
            <dd className="summary-value grid gap-2">
              <span>
                <Tag tone={state(leg) === 'notMet' ? 'warning' : 'success'}>
                  {t(`record.assessment.${state(leg)}`)}
                </Tag>
              </span>
              <Facts facts={found[leg].by} words={words} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="text-sm text-quiet">{t('record.assessment.aid')}</p>
    </div>
  )
}

function Facts({ facts, words }: { facts: readonly Fact[]; words: RecordWords }) {
  const texts = [...new Set(facts.map((fact) => factText(fact, words)))]
  if (texts.length === 0) return null
  return (
    <ul className="list-disc pl-6 text-sm">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  )
}
