import 'server-only'
import { recordEvent, type Subject } from '../../audit/record-event'
import { asActor, type Tx } from '../../db/transaction'
import type { Actor } from '../../identity/actor'
import { type RequestSeen, requestColumns } from './list-requests'
import { openWords } from './request-words'

type Row = RequestSeen & {
  /** As it was asked: of a match, the asker's own dossier. */
  reference: string
  answeredAt: Date | null
  wrappedKey: string
  messageSealed: string
  answerSealed: string | null
}

/** A request with its words. */
export type OpenedRequest = Omit<Row, 'wrappedKey' | 'messageSealed' | 'answerSealed'> & {
  message: string
  answer: string | null
}

/** A request of one of the two boxes of the actor's agency, still sealed; null for any other id. */
export async function findRequest(tx: Tx, id: string): Promise<Row | undefined> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT ${requestColumns}, r.reference, r.answered_at AS "answeredAt", r.wrapped_key AS "wrappedKey",
      r.message_sealed AS "messageSealed", r.answer_sealed AS "answerSealed"
    FROM access_request r JOIN agency g ON g.id = r.from_agency_id WHERE r.id = ${id}::uuid`
  return row
}

/** The dossier that a received request is about, for the audit trail; null where the actor's agency has none. */
export async function subjectOf(tx: Tx, { received, about }: Row): Promise<Subject | null> {
  if (!received || !about) return null
  const dossier = await tx.dossier.findUnique({ where: { reference: about }, select: { id: true } })
  return dossier && { kind: 'dossier', id: dossier.id }
}

/** Opens a request and its words; audited. Null when the actor's agency neither sent nor received it. */
export function openRequest(actor: Actor, id: string): Promise<OpenedRequest | null> {
  return asActor(actor, async (tx) => {
    const row = await findRequest(tx, id)
    if (!row) {
      await recordEvent(tx, 'request.list', 'refused', null, { by: 'access' })
      return null
    }
    const { wrappedKey, messageSealed, answerSealed, ...plain } = row
    const words = openWords({ id, wrappedKey, messageSealed, answerSealed })
    const subject = await subjectOf(tx, row)
    await recordEvent(tx, 'request.list', 'done', subject, { what: 'message' })
    return { ...plain, ...words }
  })
}
