import 'server-only'
import type { AnyValues } from '@/lib/domain/record/values-of'
import { type MoveReason, planMove } from '@/lib/domain/workflow/plan-move'
import { rulesOf, type Way } from '@/lib/domain/workflow/way'
import { recordEvent } from '../audit/record-event'
import { asActor, type Tx } from '../db/transaction'
import { findDossier, type FoundDossier } from '../dossiers/find-dossier'
import { dropDraft } from '../drafts/drafts'
import type { Actor } from '../identity/actor'
import { caseFacts, seenCase } from './case-facts'
import { bringAbout } from './effects'
import { sealMove } from './move-words'

export type MoveDossier = {
  reference: string
  /** The UUID that the form was shown with: sent twice, the step is taken once. */
  id: string
  way: Way
  /** The version of the dossier that the form was shown with. */
  seen: number
  /** As `readRecord(moveForm(way))` read them: `happenedAt` and `words`, and what the way asks. */
  values: AnyValues
  /** The form's path: its draft is dropped once the step is taken. */
  form: string
}

export type MoveRefusal =
  | { ok: false; reason: 'not-found' | 'waits' }
  /** Where it stands now. */
  | { ok: false; reason: 'conflict'; status: string }
  | { ok: false; reason: 'blocked'; reasons: MoveReason[] }

const text = (value: AnyValues[string]) => (typeof value === 'string' ? value : null)

/** Where the person is by this step: the one place its rule knows, or the one chosen. */
function whereaboutsBy({ way, values }: MoveDossier): string | null {
  const { whereabouts = [] } = rulesOf(way)
  return whereabouts.length === 1 ? whereabouts[0]! : text(values.whereabouts)
}

/** The codes that are kept in the clear: why, and with what a case was closed. */
function codesOf({ way, values }: MoveDossier) {
  return {
    reason: text(values.reason) ?? text(values.how),
    closure: rulesOf(way).closure ?? text(values.closure),
  }
}

/**
 * Moves a case one way on, or asks a second person for it (`done` is false then). What the branch brings with it is
 * written in the same transaction; of a step that waits, when it is approved.
 * Refusals: `not-found`; `conflict` (moved since `seen`); `waits` (another step waits for its second person); `blocked`
 * with every reason and the way to what is missing.
 */
export async function moveDossier(
  actor: Actor,
  input: MoveDossier,
): Promise<{ ok: true; done: boolean } | MoveRefusal> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, input.reference, 'for update')
    if (!dossier) {
      await recordEvent(tx, 'move.make', 'refused', null, { by: 'access' })
      return { ok: false, reason: 'not-found' }
    }
    return move(tx, actor, dossier, input)
  })
}

async function move(
  tx: Tx,
  actor: Actor,
  dossier: FoundDossier,
  input: MoveDossier,
): Promise<{ ok: true; done: boolean } | MoveRefusal> {
  const { way, values } = input
  const subject = { kind: 'dossier' as const, id: dossier.id }
  const named = { from: way.from, to: way.to, ...(way.branch && { branch: way.branch }) }
  const refuse = async <R extends MoveRefusal>(refusal: R, why: readonly string[]): Promise<R> => {
    await recordEvent(tx, 'move.make', 'refused', subject, { ...named, why })
    return refusal
  }
  const before = await tx.statusMove.findFirst({ where: { id: input.id }, select: { state: true } })
  const seen = await seenCase(tx, actor, dossier)
  const known = await caseFacts(tx, actor, seen, text(values.profile))
  if (!before && known.version !== input.seen) {
    return refuse({ ok: false, reason: 'conflict', status: dossier.status }, ['conflict'])
  }
  const planned = planMove(known.facts, known.mover, way)
  if (!before && !planned.ok) {
    const codes = planned.reasons.map(({ code }) => code)
    return refuse({ ok: false, reason: 'blocked', reasons: planned.reasons }, codes)
  }
  const happenedAt = String(values.happenedAt)
  const { reason, closure } = codesOf(input)
  const sealed = await sealMove(dossier.key, input.id, values)
  const [answer] = await tx.$queryRaw<[{ said: string }]>`
    SELECT app.move_dossier(${input.id}::uuid, ${dossier.id}::uuid, ${way.to}, ${way.branch ?? ''}, ${reason}, ${closure},
      ${whereaboutsBy(input)}, ${happenedAt}::timestamptz, ${sealed}, ${input.seen}::int) AS said`
  const { said } = answer
  if (said === 'conflict') {
    return refuse({ ok: false, reason: said, status: dossier.status }, [said])
  }
  if (said === 'waits') return refuse({ ok: false, reason: said }, [said])
  if (said === 'refused') return refuse({ ok: false, reason: 'not-found' }, ['access'])
  if (before) return { ok: true, done: said === 'done' }
  const words = String(values.words)
  const happening = { at: happenedAt, words, reason: reason ?? undefined, records: seen.records }
  if (said === 'done') await bringAbout(tx, actor, dossier, way, happening)
  await dropDraft(tx, actor, input.form)
  await recordEvent(tx, 'move.make', 'done', subject, { ...named, state: said })
  return { ok: true, done: said === 'done' }
}
