import { getTranslations } from 'next-intl/server'
import { zoneName } from '@/components/record/form-words-of'
import { reminders } from '@/lib/domain/tasks/task-input'
import type { TaskFormWords } from './task-form'

/** The words of the form of a task, and its reminders, in the reader's language; its times are the reader's. */
export async function taskFormWords(
  submit: string,
  reader: { timeZone: string; locale: string },
): Promise<{ words: TaskFormWords; reminders: { value: string; text: string }[] }> {
  const t = await getTranslations('tasks')
  const field = (name: string) => ({
    label: t(`form.${name}`),
    ...(t.has(`form.${name}-hint`) ? { hint: t(`form.${name}-hint`) } : {}),
  })
  const words = {
    problem: t('problem'),
    submit,
    pending: t('pending'),
    title: field('title'),
    due: field('due'),
    date: t('form.date'),
    time: t('form.time'),
    zone: zoneName(reader.timeZone, reader.locale),
    remind: field('remind'),
    member: field('member'),
    inbox: t('form.inbox'),
    dossier: field('dossier'),
    words: field('words'),
  }
  const choices = Object.keys(reminders).map((value) => ({ value, text: t(`remind.${value}`) }))
  return { words, reminders: choices }
}
