import 'server-only'
import { readReference } from '@/lib/domain/dossier/reference'
import type { GlassInput } from '@/lib/domain/sharing/glass-input'
import { recordEvent } from '../audit/record-event'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { claimUse } from '../limits/claim-use'
import { newDataKey } from '../sealing/data-key'
import { loadKeyring } from '../sealing/load-keyring'
import { sealRecord } from '../sealing/record'
import { glassContext } from './glass-reason'

export type GlassRefusal =
  | { ok: false; reason: 'not-a-reference' | 'not-found' }
  | { ok: false; reason: 'too-fast'; seconds: number }

/**
 * Opens a dossier of another agency, to read, for some minutes; its owner is told in the same transaction. Counted and
 * audited whether or not the dossier exists, and refused in the same words when it does not exist or is the actor's own,
 * so that it is no way to try references.
 * Refusals: `not-a-reference` (mistyped; not counted), `too-fast` (lib/domain/limits), `not-found`.
 */
export async function breakGlass(
  actor: Actor,
  input: GlassInput,
): Promise<{ ok: true; reference: string } | GlassRefusal> {
  const read = readReference(input.reference)
  if (!read.ok) return { ok: false, reason: 'not-a-reference' }
  const claimed = await claimUse('break-glass', actor.memberId)
  const id = crypto.randomUUID()
  const { key, wrapped } = await newDataKey(loadKeyring(), id)
  const sealed = await sealRecord(key, glassContext(id), input.reason)
  return asActor(actor, async (tx) => {
    if (!claimed.ok) {
      await recordEvent(tx, 'glass.break', 'refused', null, { by: 'limit' })
      return claimed
    }
    const { reference } = read
    const [done] = await tx.$queryRaw<[{ ok: boolean }]>`
      SELECT app.break_glass(${id}::uuid, ${reference}, ${input.minutes}::int, ${wrapped}, ${sealed}) AS ok`
    if (!done.ok) {
      await recordEvent(tx, 'glass.break', 'refused', null, { by: 'access' })
      return { ok: false, reason: 'not-found' }
    }
    const { dossierId } = await tx.grant.findUniqueOrThrow({
      where: { id },
      select: { dossierId: true },
    })
    const subject = { kind: 'dossier' as const, id: dossierId }
    await recordEvent(tx, 'glass.break', 'done', subject, { minutes: input.minutes })
    return { ok: true, reference }
  })
}
