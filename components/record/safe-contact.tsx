import { Notice } from '../ui/notice'
import type { RecordWords } from './record-words'
import type { SectionData } from './section-data'

const planOf = ({ records }: SectionData) =>
  records.find(({ kind }) => kind === 'safe-contact-plan')

/** Whether there is a plan, and it does not say that every contact endangers the person. */
export function hasSafeContact(data: SectionData): boolean {
  const plan = planOf(data)
  return plan !== undefined && plan.values.noSafeContact !== 'yes'
}

/** Before anything else of the contacts: whether the person may be contacted at all. */
export function SafeContactNotice({ data, words }: { data: SectionData; words: RecordWords }) {
  const { t } = words
  const plan = planOf(data)
  if (!plan) return null
  const safe = hasSafeContact(data)
  return (
    <Notice
      tone={safe ? 'warning' : 'danger'}
      title={t(safe ? 'section.contact.read-first' : 'section.contact.no-contact')}
    />
  )
}
