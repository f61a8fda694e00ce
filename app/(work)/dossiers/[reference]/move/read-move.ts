import { getTranslations } from 'next-intl/server'
import { moveLabel } from '@/components/workflow/move-model'
import { statuses } from '@/lib/domain/dossier/statuses'
import { formFields } from '@/lib/domain/form/form-fields'
import type { Problem } from '@/lib/domain/form/form-state'
import { readRecord } from '@/lib/domain/record/read-record'
import { isUuid } from '@/lib/domain/section/section-path'
import { moveForm } from '@/lib/domain/workflow/move-fields'
import { readWay, wayPath } from '@/lib/domain/workflow/way'
import { now } from '@/lib/server/clock'
import type { Actor } from '@/lib/server/identity/actor'
import type { MoveDossier } from '@/lib/server/workflow/move-dossier'

const carried = ['__id', '__reference', '__from', '__to', '__branch', '__seen'] as const

/** What the form of a move says, or what is wrong with it. */
export async function readMove(
  actor: Actor,
  form: FormData,
): Promise<{ ok: true; move: MoveDossier } | { ok: false; problems: Problem[] }> {
  const t = await getTranslations()
  const sent = formFields(form, carried)
  const from = statuses.find((one) => one === sent.__from)
  const to = statuses.find((one) => one === sent.__to) ?? null
  const way = from && readWay(from, { to: sent.__to, branch: sent.__branch }, to)
  const seen = Number(sent.__seen)
  if (!way || !isUuid(sent.__id) || !Number.isInteger(seen)) {
    return { ok: false, problems: [{ field: null, text: t('move.refusal.again') }] }
  }
  const kind = moveForm(way)
  const { timeZone, calendar } = actor
  const read = readRecord(kind, form, { timeZone, calendar, now: now() })
  if (!read.ok) {
    const problems = read.errors.map(({ field, name, reason, params }) => {
      const label = moveLabel(t, { key: field })
      return { field: name, text: t(`record.error.${reason}`, { ...params, field: label }) }
    })
    return { ok: false, problems }
  }
  const { __reference: reference, __id: id } = sent
  const path = wayPath(reference, way)
  return { ok: true, move: { reference, id, way, seen, values: read.values, form: path } }
}
