import 'server-only'
import { inSql } from '../db/sql'
import type { Actor } from '../identity/actor'
import { type Draft, dropDraft, readDraft } from './drafts'

/** The actor's unsaved work in the form at path `form`, or null. */
export function openDraft(actor: Actor, form: string): Promise<Draft | null> {
  return inSql(actor, (tx) => readDraft(tx, actor, form))
}

/** Throws the actor's unsaved work in the form at path `form` away; nothing happens when there is none. */
export function discardDraft(actor: Actor, form: string): Promise<void> {
  return inSql(actor, (tx) => dropDraft(tx, actor, form))
}
