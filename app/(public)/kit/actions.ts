'use server'
import { emptyForm, type FormState } from '@/lib/domain/form/form-state'
import { publicAction } from '@/lib/server/entry/action'
import { redirect } from 'next/navigation'
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

/** Stands in for locking on the page that shows the frame: the screen is covered, and the page shown again. */
export const coverOnly = publicAction(
  'shows the lock of the frame on a page without a session',
  async (): Promise<FormState> => {
    redirect('/kit')
  },
)
