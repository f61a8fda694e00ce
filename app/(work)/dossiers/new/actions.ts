'use server'

import { redirect } from 'next/navigation'
import { newDossierPath } from '@/lib/domain/dossier/new-dossier'
import { createDossier } from '@/lib/server/dossiers/create-dossier'
import { discardDraft } from '@/lib/server/drafts/my-draft'
import { action } from '@/lib/server/entry/action'
import { readNew, wrongNew } from './read-new'

export const create = action('dossier.create', async ({ actor, form }) => {
  const { id, read } = readNew(actor, form)
  if (!id || !read.ok) return wrongNew(form, read)
  const made = await createDossier(actor, { id, identity: read.values })
  if (!made.ok) return wrongNew(form, read, made.reason)
  await discardDraft(actor, newDossierPath)
  redirect(`/dossiers/${made.reference}?opened=1`)
})

export const discard = action('draft.keep', async ({ actor }) => {
  await discardDraft(actor, newDossierPath)
  redirect(newDossierPath)
})
