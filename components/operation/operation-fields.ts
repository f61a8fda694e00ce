import { getTranslations } from 'next-intl/server'
import type { PartField } from './part-form'

/** The fields of what an operation is about, in the reader's language. */
export async function operationFields(): Promise<PartField[]> {
  const t = await getTranslations('operations.form')
  return [
    { kind: 'text', name: 'title', label: t('title'), hint: t('title-hint') },
    { kind: 'text', name: 'premises', label: t('premises') },
    { kind: 'day', name: 'startsOn', label: t('startsOn'), hint: t('day-hint') },
    { kind: 'paragraph', name: 'plan', label: t('plan'), hint: t('plan-hint') },
  ]
}
