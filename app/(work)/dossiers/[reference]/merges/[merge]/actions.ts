'use server'

import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { formFields } from '@/lib/domain/form/form-fields'
import { UndoInput } from '@/lib/domain/merges/merge-input'
import { action } from '@/lib/server/entry/action'
import { undoMerge } from '@/lib/server/merges/undo-merge'

/** Makes two dossiers of one again. */
export const undo = action('dossier.merge', async ({ actor, form }) => {
  const input = UndoInput.safeParse(formFields(form, ['__reference', '__merge']))
  const done = input.success
    ? await undoMerge(actor, { reference: input.data.__reference, id: input.data.__merge })
    : { ok: false as const, reason: 'not-found' as const }
  if (done.ok) redirect(`/dossiers/${input.data!.__reference}?apart=${done.absorbed}`)
  const t = await getTranslations('merge')
  return { problems: [{ field: null, text: t(`refusal.${done.reason}`) }], typed: {} }
})
