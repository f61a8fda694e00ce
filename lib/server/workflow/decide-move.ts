import 'server-only'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { bringAbout } from './effects'
import { seenCase } from './case-facts'
import { openMove, sealAnswer } from './move-words'
import { wayOf } from './move-rows'

/**
 * Why a step cannot be decided: it is not there for the actor; somebody else must decide it (`same-person`, `role`); the
 * case was moved since it was asked for (`conflict`); it waits no more (`settled`).
 */
export type DecideRefusal = 'not-found' | 'same-person' | 'role' | 'conflict' | 'settled'
export type Decided = { ok: true; reference: string } | { ok: false; reason: DecideRefusal }

const refusals: readonly string[] = ['same-person', 'role', 'conflict', 'settled']

/**
 * The second person decides on a step that waits: takes it, with what it brings with it, or refuses it with words that
 * the asker reads. The database makes sure that it is another person than the one who asked.
 */
export async function decideMove(
  actor: Actor,
  input: { id: string; approve: boolean; words: string },
): Promise<Decided> {
  return asActor(actor, async (tx) => {
    const asked = await tx.statusMove.findFirst({
      where: { id: input.id },
      include: { dossier: { select: { reference: true } } },
    })
    const dossier = asked && (await findDossier(tx, actor, asked.dossier.reference, 'for update'))
    if (!asked || !dossier) {
      await recordEvent(tx, 'move.decide', 'refused', null, { by: 'access' })
      return { ok: false, reason: 'not-found' }
    }
    const { records } = await seenCase(tx, actor, dossier)
    const sealed = await sealAnswer(dossier.key, input.id, input.words)
    const [answer] = await tx.$queryRaw<[{ said: string | null }]>`
      SELECT app.decide_move(${input.id}::uuid, ${input.approve}, ${sealed}) AS said`
    const subject = { kind: 'dossier' as const, id: dossier.id }
    const way = wayOf(asked)
    const what = input.approve ? 'approve' : 'refuse'
    const said = answer.said ?? 'not-found'
    if (said === 'not-found' || refusals.includes(said)) {
      await recordEvent(tx, 'move.decide', 'refused', subject, { what, why: said })
      return { ok: false, reason: said as DecideRefusal }
    }
    if (input.approve) {
      const values = openMove(dossier.key, asked.id, asked.sealed)
      await bringAbout(tx, actor, dossier, way, {
        at: asked.happenedAt.toISOString(),
        words: String(values.words),
        reason: asked.reason ?? undefined,
        records,
      })
    }
    const detail = { what, from: way.from, to: way.to, ...(way.branch && { branch: way.branch }) }
    await recordEvent(tx, 'move.decide', 'done', subject, detail)
    return { ok: true, reference: dossier.reference }
  })
}

/** Whoever asked for a step takes it back before anybody decided. */
export async function takeBackMove(actor: Actor, id: string): Promise<Decided> {
  return asActor(actor, async (tx) => {
    const asked = await tx.statusMove.findFirst({
      where: { id },
      include: { dossier: { select: { reference: true } } },
    })
    if (!asked) return { ok: false, reason: 'not-found' }
    const [answer] = await tx.$queryRaw<[{ done: boolean }]>`
      SELECT app.take_back_move(${id}::uuid) AS done`
    const subject = { kind: 'dossier' as const, id: asked.dossierId }
    const detail = { what: 'withdraw' }
    await recordEvent(tx, 'move.make', answer.done ? 'done' : 'refused', subject, detail)
    if (!answer.done) return { ok: false, reason: 'settled' }
    return { ok: true, reference: asked.dossier.reference }
  })
}
