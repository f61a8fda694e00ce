'use server'
import { redirect } from 'next/navigation'
import { formFields } from '@/lib/domain/form/form-fields'
import { newPacketInput } from '@/lib/domain/packet/packet-input'
import { discardDraft } from '@/lib/server/drafts/my-draft'
import { action } from '@/lib/server/entry/action'
import { draftPacket } from '@/lib/server/packets/draft-packet'
import { oneProblem, problems } from './problems'

const names = [
  '__id',
  '__reference',
  '__follows',
  'for',
  'language',
  'addressee',
  'native',
  'office',
] as const

/** Begins a packet with whom it is for. */
export const begin = action('packet.make', async ({ actor, form }) => {
  const {
    __id: id,
    __reference: reference,
    __follows: follows,
    ...fields
  } = formFields(form, names)
  const input = newPacketInput.safeParse({ ...fields, id, reference, follows })
  if (!input.success) return problems(form, input.error)
  const { for: wanted, language, addressee, native, office } = input.data
  const premises = wanted === 'premises'
  const done = await draftPacket(actor, {
    id,
    reference,
    audience: premises ? 'premises' : 'authorities',
    profile: premises ? null : wanted,
    language,
    addressee: { name: addressee, nativeName: native, office },
    follows: input.data.follows,
  })
  if (!done.ok) return oneProblem(form, done.reason)
  await discardDraft(actor, `/dossiers/${reference}/packets/new${follows && `?from=${follows}`}`)
  redirect(`/dossiers/${reference}/packets/${done.id}/edit`)
})
