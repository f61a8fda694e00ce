'use server'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { typedOf } from '@/lib/domain/form/form-state'
import { readShowForm } from '@/lib/domain/contact/show-form'
import { action, formPathField } from '@/lib/server/entry/action'
import { revealRecord } from '@/lib/server/reveals/reveal-record'

/** Shows the number that was asked for, to this session, for some minutes. */
export const show = action('contact.reveal', async ({ actor, form }) => {
  const path = String(form.get(formPathField))
  const asked = readShowForm(path, String(form.get('__plan')))
  const shown = asked && (await revealRecord(actor, asked))
  if (shown?.ok) redirect(path)
  const t = await getTranslations('refusal')
  const text = t(shown?.reason ?? 'not-found')
  return { problems: [{ field: null, text }], typed: typedOf(form) }
})
