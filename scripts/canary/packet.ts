/** Release packets with canaries in everything that is typed, from the draft to the answer, and one that is taken back. */
import { closeBrowser } from '@/lib/server/browser/one-browser'
import type { Actor } from '@/lib/server/identity/actor'
import { answerPacket } from '@/lib/server/packets/answer-packet'
import { askPacket } from '@/lib/server/packets/ask-packet'
import { changePacket, draftPacket } from '@/lib/server/packets/draft-packet'
import { renderPacket } from '@/lib/server/packets/render-packet'
import { replyPacket } from '@/lib/server/packets/reply-packet'
import { sendPacket } from '@/lib/server/packets/send-packet'
import { withdrawPacket } from '@/lib/server/packets/withdraw-packet'
import { canaries } from './needles'

const { name, nativeName, place, phone, text } = canaries

/** Who makes a packet, and two others who approve it, one of them a supervisor. */
type PacketPeople = { maker: Actor; approvers: readonly Actor[] }

/** Each step of a packet, in order; the first that is refused is an error. */
export async function fillPackets(people: PacketPeople, reference: string): Promise<void> {
  const { maker, approvers } = people
  const packet = await asked(maker, reference)
  for (const actor of approvers) {
    const word = { verdict: 'approved', reason: text } as const
    done(await answerPacket(actor, { ...packet, ...word }), 'approve')
  }
  const now = new Date().toISOString()
  const entry = () => ({ entry: crypto.randomUUID(), receipt: `${text} 7` })
  const sending = { channel: 'by_hand', to: name, sentAt: now, replyBy: '', staleReason: text }
  done(await sendPacket(maker, { ...packet, ...entry(), ...sending }), 'send')
  const reply = { outcome: 'received', from: name, receivedAt: now, words: `${text}, ${place}` }
  done(await replyPacket(maker, { ...packet, ...entry(), ...reply }), 'answer')
  done(await withdrawPacket(maker, { ...packet, reason: text }), 'withdraw')
  const [refuser] = approvers
  const other = await asked(maker, reference)
  const no = { verdict: 'refused', reason: `${text}, says ${name}` } as const
  if (refuser) done(await answerPacket(refuser, { ...other, ...no }), 'refuse')
  await closeBrowser()
}

/** A packet to an authority that waits for two people, its files written. */
async function asked(maker: Actor, reference: string): Promise<{ reference: string; id: string }> {
  const packet = { reference, id: crypto.randomUUID() }
  const addressee = { name, nativeName, office: place }
  const whom = { audience: 'authorities', profile: 'basic', language: 'km', follows: null } as const
  done(await draftPacket(maker, { ...packet, ...whom, addressee }), 'draft')
  const embassy = { name: place, phone, email: '' }
  const rest = { consentId: '', basisReason: text, replyBy: '', pictures: [] }
  const reasons = { ownWords: text, handle: text }
  done(await changePacket(maker, { ...packet, ...rest, embassy, reasons }), 'change')
  done(await askPacket(maker, packet), 'ask for')
  done(await renderPacket(maker, packet), 'print')
  return packet
}

function done(result: { ok: boolean }, what: string): void {
  if (!result.ok)
    throw new Error(`The exercise could not ${what} a packet: ${JSON.stringify(result)}`)
}
