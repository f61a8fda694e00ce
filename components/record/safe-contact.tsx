import { contactWindow } from '@/lib/domain/contact/contact-window'
import type { safeContactPlan } from '@/lib/domain/kinds/safe-contact-plan'
import type { ValuesOf } from '@/lib/domain/record/values-of'
import { WindowNotice } from '../contact/window-notice'
import { Notice } from '../ui/notice'
import type { RecordWords } from './record-words'
import type { SectionData } from './section-data'

/** Before anything else of the contacts: whether the person may be contacted at all, and whether now. */
export function SafeContactNotice({ data, words }: { data: SectionData; words: RecordWords }) {
  const { t } = words
  const plan = data.records.find(({ kind }) => kind === 'safe-contact-plan')
  if (!plan) return null
  if (plan.values.noSafeContact === 'yes') {
    return <Notice tone="danger" title={t('section.contact.no-contact')} />
  }
  const values = plan.values as ValuesOf<typeof safeContactPlan>
  return (
    <>
      <Notice tone="warning" title={t('section.contact.read-first')} />
      <WindowNotice window={contactWindow(values, data.bar?.area ?? null, data.asOf)} t={t} />
    </>
  )
}
