'use server'

import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { AssignInput } from '@/lib/domain/dossier/assign-input'
import { typedOf } from '@/lib/domain/form/form-state'
import { assignDossier } from '@/lib/server/dossiers/assign-dossier'
import { action } from '@/lib/server/entry/action'

export const assign = action('dossier.assign', async ({ actor, form }) => {
  const t = await getTranslations('assign.refusal')
  const input = AssignInput.safeParse(Object.fromEntries(form))
  const result = input.success
    ? await assignDossier(actor, input.data)
    : { ok: false as const, reason: 'not-assignable' as const }
  if (result.ok) redirect(`/dossiers/${input.data!.reference}`)
  return { problems: [{ field: 'member', text: t(result.reason) }], typed: typedOf(form) }
})
