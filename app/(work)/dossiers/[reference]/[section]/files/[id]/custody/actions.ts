'use server'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { CustodyInput } from '@/lib/domain/evidence/custody-input'
import { faultsOf } from '@/lib/domain/form/faults'
import { formFields } from '@/lib/domain/form/form-fields'
import { typedOf } from '@/lib/domain/form/form-state'
import { readField } from '@/lib/domain/record/read-field'
import { filePath, isSection } from '@/lib/domain/section/section-path'
import { now } from '@/lib/server/clock'
import { action } from '@/lib/server/entry/action'
import { addCustodyStep } from '@/lib/server/evidence/add-custody-step'

const names = ['__reference', '__section', '__file', 'step', 'whom', 'note'] as const

/** Notes a step in the custody of a file. */
export const note = action('custody.note', async ({ actor, form }) => {
  const t = await getTranslations('custody')
  const typed = typedOf(form)
  const {
    __reference: reference,
    __section: section,
    __file: file,
    ...sent
  } = formFields(form, names)
  const at = readField({ key: 'at', type: 'moment' }, (name) => typed[name] ?? [], actor)
  const instant = at.ok ? at.value : undefined
  const input = CustodyInput.safeParse({ ...sent, reference, file, at: instant })
  const faults = input.success ? [] : faultsOf(input.error)
  const problems = faults.map(({ field, fault }) =>
    t.has(`fault.${field}.${fault}`)
      ? { field: field === 'at' ? 'at.date' : field, text: t(`fault.${field}.${fault}`) }
      : { field: null, text: t('fault.not-found') },
  )
  if (!input.success) return { problems, typed }
  if (input.data.at > now())
    return { problems: [{ field: 'at.date', text: t('fault.at.future') }], typed }
  const done = await addCustodyStep(actor, input.data)
  if (done.ok && isSection(section))
    redirect(`${filePath(reference, section, file)}?noted=1#custody`)
  const early = !done.ok && done.reason === 'too-early'
  return {
    problems: [
      early
        ? { field: 'at.date', text: t('fault.at.too-early') }
        : { field: null, text: t('fault.not-found') },
    ],
    typed,
  }
})
