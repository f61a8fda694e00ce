import 'server-only'
import type { RequestInput } from '@/lib/domain/sharing/request-input'
import { recordEvent } from '../../audit/record-event'
import { raised } from '../../db/raised'
import { asActor } from '../../db/transaction'
import type { Actor } from '../../identity/actor'
import { claimUse } from '../../limits/claim-use'
import { sealMessage } from './request-words'

/**
 * Asks whoever owns a dossier for access to some of its sections. The answer is the same whether or not there is such a
 * dossier, whoever owns it; its owner, if there is one, finds the request in its inbox. Sent twice, it asks once.
 * Refusals: `too-fast`, with the seconds until the next one is taken (lib/domain/limits); audited.
 */
export async function askAccess(
  actor: Actor,
  { id, reference, sections, purpose, message }: RequestInput,
): Promise<{ ok: true } | { ok: false; reason: 'too-fast'; seconds: number }> {
  const claimed = await claimUse('access-request', actor.memberId)
  if (!claimed.ok) {
    await asActor(actor, (tx) =>
      recordEvent(tx, 'access.request', 'refused', null, { by: 'limit' }),
    )
    return claimed
  }
  const { wrapped, sealed } = await sealMessage(id, message)
  try {
    await asActor(actor, async (tx) => {
      await tx.$queryRaw`SELECT app.request_access(${id}::uuid, ${reference}, ${sections}::text[], ${purpose},
        ${wrapped}, ${sealed})`
      await recordEvent(tx, 'access.request', 'done', null, { sections, purpose })
    })
  } catch (error) {
    if (!raised(error, 'taken')) throw error
  }
  return { ok: true }
}
