import 'server-only'
import type { Typed } from '@/lib/domain/form/form-state'
import type { Sql } from '../db/sql'
import type { Tx } from '../db/transaction'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { type DataKey, unwrapDataKey } from '../sealing/data-key'
import { loadKeyring } from '../sealing/load-keyring'
import { openRecord, sealRecord } from '../sealing/record'
import { dossierOfForm, draftContext } from './draft-context'

export type Draft = { typed: Typed; savedAt: string }

/** The author's key; null when the session was ended a moment ago. */
async function myKey(tx: Sql, actor: Actor): Promise<DataKey | null> {
  const [row] = await tx.$queryRaw<
    { wrapped: string | null }[]
  >`SELECT app.my_wrapped_key() AS wrapped`
  return row?.wrapped ? unwrapDataKey(loadKeyring(), actor.memberId, row.wrapped) : null
}

/** The actor's unsaved work in the form at path `form`, or null. */
export async function readDraft(tx: Sql, actor: Actor, form: string): Promise<Draft | null> {
  const [row] = await tx.$queryRaw<{ sealed: string; savedAt: Date }[]>`
    SELECT sealed, saved_at AS "savedAt" FROM draft WHERE member_id = ${actor.memberId}::uuid AND form = ${form}`
  const key = row && (await myKey(tx, actor))
  if (!row || !key) return null
  const typed = openRecord(key, draftContext(actor.memberId, form), row.sealed)
  return { typed: typed as Typed, savedAt: row.savedAt.toISOString() }
}

/**
 * Keeps what was typed so far into the form at path `form`; the newest keeps.
 * @returns false when the session was ended meanwhile: nothing was kept.
 */
export async function keepDraft(actor: Actor, form: string, typed: Typed): Promise<boolean> {
  return asActor(actor, async (tx) => {
    const key = await myKey(tx, actor)
    if (!key) return false
    const sealed = await sealRecord(key, draftContext(actor.memberId, form), typed)
    const reference = dossierOfForm(form)
    const dossier = reference
      ? await tx.dossier.findUnique({ where: { reference }, select: { id: true } })
      : null
    await tx.draft.upsert({
      where: { memberId_form: { memberId: actor.memberId, form } },
      create: { memberId: actor.memberId, form, sealed, dossierId: dossier?.id ?? null },
      update: { sealed, savedAt: new Date() },
      select: { id: true },
    })
    return true
  })
}

/** Throws the draft away: the form was saved, or its author chose so. */
export async function dropDraft(tx: Sql, actor: Actor, form: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM draft WHERE member_id = ${actor.memberId}::uuid AND form = ${form}`
}

/** The actor's forms under a path with unsaved work, newest first; their contents stay sealed. */
export async function listDrafts(
  tx: Tx,
  actor: Actor,
  under: string,
): Promise<{ form: string; savedAt: string }[]> {
  const rows = await tx.draft.findMany({
    where: { memberId: actor.memberId, form: { startsWith: under } },
    select: { form: true, savedAt: true },
    orderBy: { savedAt: 'desc' },
    take: 20,
  })
  return rows.map(({ form, savedAt }) => ({ form, savedAt: savedAt.toISOString() }))
}
