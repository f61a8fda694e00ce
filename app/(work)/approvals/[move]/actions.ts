'use server'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { formFields } from '@/lib/domain/form/form-fields'
import { typedOf } from '@/lib/domain/form/form-state'
import { isUuid } from '@/lib/domain/section/section-path'
import { longestWords } from '@/lib/domain/sharing/limits'
import { action } from '@/lib/server/entry/action'
import { decideMove } from '@/lib/server/workflow/decide-move'

/** The second person takes the step that was asked for. */
export const approve = action('move.decide', async ({ actor, form }) => {
  const { __move: id } = formFields(form, ['__move'])
  const done = isUuid(id) ? await decideMove(actor, { id, approve: true, words: '' }) : null
  if (done?.ok) redirect(`/dossiers/${done.reference}/move?done=moved`)
  const t = await getTranslations('approvals.refusal')
  return { problems: [{ field: null, text: t(done?.reason ?? 'not-found') }], typed: {} }
})

/** The second person refuses it, with words that the asker reads. */
export const refuse = action('move.decide', async ({ actor, form }) => {
  const t = await getTranslations('approvals.refusal')
  const { __move: id, reason } = formFields(form, ['__move', 'reason'])
  const words = reason.trim()
  const typed = typedOf(form)
  if (!words || words.length > longestWords) {
    return { problems: [{ field: 'reason', text: t(words ? 'too-long' : 'missing') }], typed }
  }
  const done = isUuid(id) ? await decideMove(actor, { id, approve: false, words }) : null
  if (done?.ok) redirect('/approvals')
  return { problems: [{ field: null, text: t(done?.reason ?? 'not-found') }], typed }
})
