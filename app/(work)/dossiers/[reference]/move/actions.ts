'use server'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { reasonText } from '@/components/workflow/way-words'
import { formFields } from '@/lib/domain/form/form-fields'
import { type FormState, typedOf } from '@/lib/domain/form/form-state'
import { isUuid } from '@/lib/domain/section/section-path'
import { action } from '@/lib/server/entry/action'
import { takeBackMove } from '@/lib/server/workflow/decide-move'
import { moveDossier, type MoveRefusal } from '@/lib/server/workflow/move-dossier'
import { readMove } from './read-move'

/** Moves the case, or asks a second person for it. */
export const move = action('move.make', async ({ actor, form }) => {
  const read = await readMove(actor, form)
  if (!read.ok) return { problems: read.problems, typed: typedOf(form) }
  const done = await moveDossier(actor, read.move)
  if (!done.ok) return refused(form, read.move.reference, done)
  redirect(`/dossiers/${read.move.reference}/move?done=${done.done ? 'moved' : 'asked'}`)
})

/** Takes back what was asked for before anybody decided. */
export const takeBack = action('move.make', async ({ actor, form }) => {
  const { __move: id } = formFields(form, ['__move'])
  const done = isUuid(id) ? await takeBackMove(actor, id) : null
  if (done?.ok) redirect(`/dossiers/${done.reference}/move?done=taken-back`)
  const t = await getTranslations('approvals.refusal')
  return { problems: [{ field: null, text: t(done?.reason ?? 'not-found') }], typed: {} }
})

async function refused(
  form: FormData,
  reference: string,
  refusal: MoveRefusal,
): Promise<FormState> {
  const t = await getTranslations()
  const typed = typedOf(form)
  if (refusal.reason === 'blocked') {
    const reasons = refusal.reasons.map((reason) => ({
      text: reasonText(t, reason),
      ...(reason.link !== undefined && { href: `/dossiers/${reference}${reason.link}` }),
    }))
    const problems = reasons.map(({ text }) => ({ field: null, text }))
    return { problems, typed, more: { reasons: reasons.filter(({ href }) => href) } }
  }
  const status = refusal.reason === 'conflict' ? t(`dossier.status.${refusal.status}`) : ''
  const text = t(`move.refusal.${refusal.reason}`, { status })
  return { problems: [{ field: null, text }], typed }
}
