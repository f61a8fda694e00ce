'use server'

import { getTranslations } from 'next-intl/server'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { formFields } from '@/lib/domain/form/form-fields'
import { type FormState, typedOf } from '@/lib/domain/form/form-state'
import { type TaskFault, readTaskInput } from '@/lib/domain/tasks/task-input'
import { discardDraft } from '@/lib/server/drafts/my-draft'
import { action } from '@/lib/server/entry/action'
import { safePath } from '@/lib/server/entry/requested-path'
import { changeTask, closeTask } from '@/lib/server/tasks/change-task'
import { makeTask, type TaskRefusal } from '@/lib/server/tasks/make-task'

const fields = ['title', 'words', 'due.date', 'due.time', 'remind', 'member', 'dossier'] as const
const nobody = '00000000-0000-0000-0000-000000000000'
const uuid = (form: FormData, name: string) => z.uuid().catch(nobody).parse(form.get(name))

/** What is wrong with the form, in words. */
async function faulty(form: FormData, faults: readonly TaskFault[]): Promise<FormState> {
  const t = await getTranslations('tasks.fault')
  const problems = faults.map(({ field, fault }) => ({
    field,
    text: t(`${field.replace('.', '-')}.${fault}`),
  }))
  return { problems, typed: typedOf(form) }
}

async function refused(form: FormData, { reason }: TaskRefusal): Promise<FormState> {
  const t = await getTranslations('tasks.refusal')
  const beside: Record<string, string> = { 'not-found': 'dossier', 'not-assignable': 'member' }
  const field = form.has(beside[reason] ?? '') ? beside[reason]! : null
  return { problems: [{ field, text: t(reason) }], typed: typedOf(form) }
}

export const make = action('task.keep', async ({ actor, form }) => {
  const read = readTaskInput(formFields(form, fields), actor)
  if (!read.ok) return faulty(form, read.faults)
  const id = z.uuid().safeParse(form.get('__id')).data ?? crypto.randomUUID()
  const made = await makeTask(actor, id, read.input)
  if (!made.ok) return refused(form, made)
  const { reference } = read.input
  await discardDraft(actor, safePath(form.get('__form')?.toString()))
  redirect(reference ? `/dossiers/${reference}#tasks` : '/tasks?list=agency')
})

export const change = action('task.keep', async ({ actor, form }) => {
  const titled = form.has('title')
  const read = readTaskInput(formFields(form, fields), actor, titled)
  if (!read.ok) return faulty(form, read.faults)
  const id = uuid(form, '__task')
  const changed = await changeTask(actor, id, Number(form.get('__seen')), read.input)
  if (!changed.ok) return refused(form, changed)
  await discardDraft(actor, `/tasks/${id}`)
  revalidatePath(`/tasks/${id}`)
  redirect(`/tasks/${id}?kept=1`)
})

export const finish = action('task.keep', async ({ actor, form }) => {
  const how = form.get('how') === 'dropped' ? 'dropped' : 'done'
  const closed = await closeTask(actor, uuid(form, 'task'), how)
  if (!closed.ok) return refused(form, closed)
  const path = safePath(form.get('__form')?.toString())
  revalidatePath(path.split(/[?#]/)[0]!)
  redirect(path)
})
