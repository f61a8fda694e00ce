import { getTranslations } from 'next-intl/server'
import { moment, type Reader } from '../dossier/reader'
import { Notice } from '../ui/notice'
import { ActForm } from './act-form'
import type { FormAction } from './use-sent-form'

/** Above a form that is filled with unsaved work: since when it is kept, and the way to throw it away. */
export async function DraftNotice({
  savedAt,
  overtaken,
  path,
  discard,
  reader,
}: {
  savedAt: string
  overtaken: boolean
  path: string
  discard: FormAction
  reader: Reader
}) {
  const t = await getTranslations('draft')
  return (
    <Notice tone="info" title={t('title', { when: moment(savedAt, reader).text })}>
      <p>{t(overtaken ? 'overtaken' : 'below')}</p>
      <ActForm
        action={discard}
        fields={{ __form: path }}
        kind="secondary"
        words={{ problem: t('problem'), submit: t('discard'), pending: t('discarding') }}
      />
    </Notice>
  )
}
