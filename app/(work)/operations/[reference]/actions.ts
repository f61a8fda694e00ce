'use server'

import { getTranslations } from 'next-intl/server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { formFields } from '@/lib/domain/form/form-fields'
import { type FormState, typedOf } from '@/lib/domain/form/form-state'
import { EntryInput, OperationInput, TaskInput } from '@/lib/domain/operations/operation-input'
import { operationStates } from '@/lib/domain/operations/states'
import { discardDraft } from '@/lib/server/drafts/my-draft'
import { action } from '@/lib/server/entry/action'
import type { Actor } from '@/lib/server/identity/actor'
import { addEntry } from '@/lib/server/operations/add-entry'
import { bringDossier } from '@/lib/server/operations/bring-dossier'
import { changeOperation, moveOperation } from '@/lib/server/operations/change-operation'
import { answerInvitation, inviteAgency } from '@/lib/server/operations/join-operation'
import { addTask, finishTask } from '@/lib/server/operations/operation-tasks'
import { problemsOf } from '../problems'

const text = (form: FormData, name: string) => formFields(form, [name])[name]!
const uuid = (form: FormData, name: string) =>
  z.uuid().safeParse(form.get(name)).data ?? '00000000-0000-0000-0000-000000000000'
const seen = (form: FormData) => Number(text(form, '__seen'))

/** Back to the page when it worked; else the reason in words, beside `field`, with what was typed. */
async function answer(
  actor: Actor,
  form: FormData,
  result: { ok: true } | { ok: false; reason: string },
  at: string,
  field: string | null = null,
): Promise<FormState> {
  const path = `/operations/${encodeURIComponent(text(form, 'operation'))}`
  if (result.ok) {
    await discardDraft(actor, path)
    // A redirect to another place of the same page alone would show it as it was.
    revalidatePath(path)
    redirect(`${path}${at}`)
  }
  const t = await getTranslations('operations.refusal')
  return { problems: [{ field, text: t(result.reason) }], typed: typedOf(form) }
}

export const change = action('operation.keep', async ({ actor, form }) => {
  const input = OperationInput.safeParse(
    formFields(form, ['title', 'premises', 'plan', 'startsOn']),
  )
  if (!input.success) return { problems: await problemsOf(input.error), typed: typedOf(form) }
  const reference = text(form, 'operation')
  return answer(actor, form, await changeOperation(actor, reference, seen(form), input.data), '')
})

export const move = action('operation.keep', async ({ actor, form }) => {
  const to = z.enum(operationStates).safeParse(form.get('to')).data
  const result = to
    ? await moveOperation(actor, text(form, 'operation'), seen(form), to)
    : { ok: false as const, reason: 'no-such-move' as const }
  return answer(actor, form, result, '')
})

export const invite = action('operation.keep', async ({ actor, form }) => {
  const result = await inviteAgency(actor, text(form, 'operation'), uuid(form, 'invited'))
  const said = result.ok ? result : { ok: false as const, reason: 'choose' }
  return answer(actor, form, said, '#agencies', 'invited')
})

export const reply = action('operation.keep', async ({ actor, form }) => {
  const given = z.enum(['joined', 'declined', 'left']).catch('declined').parse(form.get('answer'))
  const result = await answerInvitation(actor, text(form, 'operation'), given)
  if (result.ok && given !== 'joined') redirect('/operations')
  return answer(actor, form, result, '')
})

export const bring = action('operation.keep', async ({ actor, form }) => {
  const act = form.get('act') === 'take-out' ? 'take-out' : 'bring'
  const result = await bringDossier(actor, text(form, 'operation'), text(form, 'dossier'), act)
  return answer(actor, form, result, '#dossiers', act === 'bring' ? 'dossier' : null)
})

export const task = action('operation.log', async ({ actor, form }) => {
  const sent = formFields(form, ['task', 'taskAgency', 'taskDue'])
  const input = TaskInput.safeParse({
    text: sent.task,
    agency: sent.taskAgency,
    dueOn: sent.taskDue,
  })
  const named = { text: 'task', agency: 'taskAgency', dueOn: 'taskDue' }
  if (!input.success)
    return { problems: await problemsOf(input.error, named), typed: typedOf(form) }
  const result = await addTask(actor, text(form, 'operation'), uuid(form, '__id'), input.data)
  return answer(actor, form, result, '#tasks', 'taskAgency')
})

export const finish = action('operation.log', async ({ actor, form }) => {
  const done = form.get('done') === 'yes'
  const result = await finishTask(actor, text(form, 'operation'), uuid(form, 'task'), done)
  return answer(actor, form, result, '#tasks')
})

export const write = action('operation.log', async ({ actor, form }) => {
  const input = EntryInput.safeParse({ text: text(form, 'entry') })
  if (!input.success)
    return { problems: await problemsOf(input.error, { text: 'entry' }), typed: typedOf(form) }
  const reference = text(form, 'operation')
  return answer(
    actor,
    form,
    await addEntry(actor, reference, uuid(form, '__id'), input.data.text),
    '#log',
    'entry',
  )
})
