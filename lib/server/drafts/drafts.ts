import 'server-only'
import type { Typed } from '@/lib/domain/form/form-state'
import type { Tx } from '../db/transaction'
import { asActor } from '../db/transaction'
import type { Actor } from '../identity/actor'
import { type DataKey, unwrapDataKey } from '../sealing/data-key'
import { loadKeyring } from '../sealing/load-keyring'
import { openRecord, sealRecord } from '../sealing/record'
import { draftContext } from './draft-context'

export type Draft = { typed: Typed; savedAt: string }

async function myKey(tx: Tx, actor: Actor): Promise<DataKey> {
  const [row] = await tx.$queryRaw<{ wrapped: string }[]>`SELECT app.my_wrapped_key() AS wrapped`
  return unwrapDataKey(loadKeyring(), actor.memberId, row!.wrapped)
}

/** The actor's unsaved work in the form at path `form`, or null. */
export async function readDraft(tx: Tx, actor: Actor, form: string): Promise<Draft | null> {
  const where = { memberId_form: { memberId: actor.memberId, form } }
  const row = await tx.draft.findUnique({ where, select: { sealed: true, savedAt: true } })
  if (!row) return null
  const typed = openRecord(await myKey(tx, actor), draftContext(actor.memberId, form), row.sealed)
  return { typed: typed as Typed, savedAt: row.savedAt.toISOString() }
}

/** Keeps what was typed so far into the form at path `form`; the newest keeps. */
export async function keepDraft(actor: Actor, form: string, typed: Typed): Promise<void> {
  await asActor(actor, async (tx) => {
    const sealed = await sealRecord(
      await myKey(tx, actor),
      draftContext(actor.memberId, form),
      typed,
    )
    const reference = /^\/dossiers\/(HW-[^/]+)/.exec(form)?.[1]
    const dossier = reference
      ? await tx.dossier.findUnique({ where: { reference }, select: { id: true } })
      : null
    await tx.draft.upsert({
      where: { memberId_form: { memberId: actor.memberId, form } },
      create: { memberId: actor.memberId, form, sealed, dossierId: dossier?.id ?? null },
      update: { sealed, savedAt: new Date() },
      select: { id: true },
    })
  })
}

/** Throws the draft away: the form was saved, or its author chose so. */
export async function dropDraft(tx: Tx, actor: Actor, form: string): Promise<void> {
  await tx.draft.deleteMany({ where: { memberId: actor.memberId, form } })
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
