'use server'
import { emptyForm, type FormState } from '@/lib/domain/form/form-state'
import { publicAction } from '@/lib/server/entry/action'
import { getTranslations } from 'next-intl/server'

/** Comes back with a problem when nothing was typed, and with thanks otherwise. Keeps nothing. */
export const tryForm = publicAction(
  'shows how a form comes back; reads nothing and keeps nothing',
  async (form): Promise<FormState> => {
    const t = await getTranslations('kit.form')
    const name = String(form.get('try-name') ?? '')
    if (name.trim()) return { ...emptyForm, done: t('done') }
    return { problems: [{ field: 'try-name', text: t('error') }], typed: { 'try-name': [name] } }
  },
)
