'use server'
import { redirect } from 'next/navigation'
import { recordKinds } from '@/lib/domain/kinds/registry'
import { guardedKeys } from '@/lib/domain/record/hide-guarded'
import { readFormPath } from '@/lib/domain/section/section-path'
import { seenRecord } from '@/lib/domain/section/typed-work'
import { action, formPathField } from '@/lib/server/entry/action'
import { discardDraft } from '@/lib/server/drafts/my-draft'
import { storeUploads } from '@/lib/server/files/store-uploads'
import { keepRevealed } from '@/lib/server/reveals/reveal-record'
import { saveRecord } from '@/lib/server/records/save-record'
import { withdrawRecord } from '@/lib/server/records/withdraw-record'
import { afterSave, afterWithdrawal } from './after'
import { readSent, toSave } from './read-sent'
import { readWithdrawal } from './read-withdrawal'
import { refusedForm, refusedSave, wrongForm } from './refused-form'

/** Saves the record of a form: its files first, so that none is lost when another field is refused. */
export const save = action('record.save', async ({ actor, form }) => {
  const path = String(form.get(formPathField))
  const place = readFormPath(path)
  if (place && guardedKeys(recordKinds[place.kind]).length > 0) {
    await keepRevealed(actor, String(place.recordId ?? form.get(seenRecord)))
  }
  const stored = place && (await storeUploads(actor, place, form))
  const sent = stored?.ok ? await readSent(actor, place!, stored.entries) : undefined
  if (!stored?.ok || !sent) return refusedForm('not-found', form)
  if (!sent.read.ok || stored.refused.length > 0) return wrongForm(actor, sent, stored.refused)
  const saved = await saveRecord(actor, toSave(sent, sent.read.values, path))
  if (!saved.ok) return refusedSave(actor, sent, saved, form)
  redirect(afterSave(sent, form))
})

/** Takes a record out of the dossier; its history stays. */
export const withdraw = action('record.withdraw', async ({ actor, form }) => {
  const input = readWithdrawal(form)
  const withdrawn = input && (await withdrawRecord(actor, input))
  if (withdrawn?.ok) redirect(afterWithdrawal(input!))
  return refusedForm(withdrawn?.reason ?? 'not-found', form)
})

/** Throws away what was typed and not saved. */
export const discard = action('draft.keep', async ({ actor, form }) => {
  const path = String(form.get(formPathField))
  if (!readFormPath(path)) return refusedForm('not-found', form)
  await discardDraft(actor, path)
  redirect(path)
})
