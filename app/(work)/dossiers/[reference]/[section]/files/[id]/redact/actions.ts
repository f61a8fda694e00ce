'use server'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import type { RedactMore } from '@/components/redaction/redact-form'
import { formFields } from '@/lib/domain/form/form-fields'
import { typedOf } from '@/lib/domain/form/form-state'
import { cleanText } from '@/lib/domain/record/clean-text'
import { boxText, readBoxes, typedBoxes } from '@/lib/domain/redaction/read-boxes'
import { filePath, isSection, isUuid } from '@/lib/domain/section/section-path'
import { action } from '@/lib/server/entry/action'
import { redactedCopy } from '@/lib/server/redaction/redacted-copy'

const hidden = ['__reference', '__section', '__file', '__sending', '__step', 'reason'] as const

/** Reads boxes and a reason, shows the copy as it will be, and keeps it when told. */
export const redact = action('file.redact', async ({ actor, form }) => {
  const t = await getTranslations('redaction')
  const typed = typedOf(form)
  const sent = formFields(form, hidden)
  const { __reference: reference, __section: section, __file: id, __step: step } = sent
  const rows = typedBoxes(typed)
  const again = (more: RedactMore) => ({ problems: [], typed, more })
  if (step === 'more') return again({ step: 'change', rows: rows.length + 3 })
  if (step === 'change') return again({ step: 'change', rows: rows.length })

  const read = readBoxes(rows)
  const reason = cleanText(sent.reason, true).slice(0, 2000)
  const problems = [
    ...(read.ok ? [] : read.faults).map(({ row, side, fault }) => ({
      field: `${side}-${Math.max(0, row)}`,
      text: t(`fault.${fault}`, { number: row + 1, side: t(side) }),
    })),
    ...(reason ? [] : [{ field: 'reason', text: t('fault.reason') }]),
  ]
  if (!read.ok || problems.length > 0)
    return { problems, typed, more: { step: 'change', rows: rows.length } satisfies RedactMore }
  if (step !== 'save') {
    const query = read.boxes.map((box) => `box=${boxText(box)}`).join('&')
    return again({ step: 'check', preview: `/api/files/${reference}/${id}/redacted?${query}` })
  }
  const input = { reference, id, boxes: read.boxes, reason, sending: sent.__sending }
  const done = isUuid(id)
    ? await redactedCopy(actor, input)
    : { ok: false as const, reason: 'not-found' as const }
  if (done.ok && isSection(section)) redirect(`${filePath(reference, section, done.id)}?made=1`)
  return { problems: [{ field: null, text: t('fault.not-made') }], typed }
})
