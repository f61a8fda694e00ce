import type { Role } from '@/lib/domain/access/roles'
import type { AnyValues } from '@/lib/domain/record/values-of'
import type { Actor } from '@/lib/server/identity/actor'
import { createDossier } from '@/lib/server/dossiers/create-dossier'
import { storeFile } from '@/lib/server/files/store-file'
import { answerPacket } from '@/lib/server/packets/answer-packet'
import { askPacket } from '@/lib/server/packets/ask-packet'
import { changePacket, draftPacket, type PacketChange } from '@/lib/server/packets/draft-packet'
import { openPacket } from '@/lib/server/packets/open-packet'
import { renderPacket } from '@/lib/server/packets/render-packet'
import { type SendInput, sendPacket } from '@/lib/server/packets/send-packet'
import { saveRecord } from '@/lib/server/records/save-record'
import { makeAgency, makeMember } from './members'
import { photo } from './sample-pictures'
import { signedIn } from './sign-in'

type Given = Partial<Omit<PacketChange, 'reference' | 'id'>>
type Add = (kind: 'document' | 'sighting' | 'relative', values: object) => Promise<void>

const must = <T extends { ok: boolean }>(result: T): Extract<T, { ok: true }> => {
  if (!result.ok) throw new Error(JSON.stringify(result))
  return result as Extract<T, { ok: true }>
}

/** A dossier with a name alone, and what adds records to it. */
async function dossierOf(maker: Actor, fullName: string): Promise<{ reference: string; add: Add }> {
  const identity = { fullName, citizenships: ['TH'] }
  const { reference } = must(await createDossier(maker, { id: crypto.randomUUID(), identity }))
  const add: Add = async (kind, values) => {
    const recordId = crypto.randomUUID()
    const record = { reference, kind, recordId, seen: 0, form: '/x', values: values as AnyValues }
    must(await saveRecord(maker, record))
  }
  return { reference, add }
}

/** One agency with whoever makes packets and two who approve them, a stranger, and a dossier that can be sent. */
export async function packetWorld(adminUrl: string) {
  const agency = await makeAgency(adminUrl, { kind: 'embassy' })
  const sign = async (agencyId: string, role: Role) =>
    signedIn(adminUrl, (await makeMember(adminUrl, { agencyId, roles: [role] })).id)
  const maker = await sign(agency.id, 'consular-officer')
  const second = await sign(agency.id, 'caseworker')
  const supervisor = await sign(agency.id, 'supervisor')
  const stranger = await sign((await makeAgency(adminUrl)).id, 'supervisor')
  const { reference, add } = await dossierOf(maker, 'Somsri Testwong')
  const bytes = await photo()
  const file = { reference, section: 'documents', purpose: 'image', name: 'passport.jpg' } as const
  const stored = await storeFile(maker, { ...file, bytes, sending: crypto.randomUUID() })
  const picture = must(stored).id
  await add('document', { type: 'passport', number: 'AA0000001', images: [picture] })
  const yesterday = new Date(Date.now() - 86_400_000).toISOString()
  await add('sighting', {
    observedAt: yesterday,
    premises: 'Invented Park',
    floor: '7',
    country: 'KH',
  })
  await add('relative', { name: 'Mother Testwong', reporter: 'yes' })
  const of = (reference: string) => packetsOf({ maker, second, supervisor, reference, picture })
  const other = (fullName: string) => dossierOf(maker, fullName)
  return { maker, second, supervisor, stranger, reference, add, other, of, ...of(reference) }
}

type People = { maker: Actor; second: Actor; supervisor: Actor; reference: string; picture: string }

function packetsOf({ maker, second, supervisor, reference, picture }: People) {
  const drafted = async (given: Given = {}, follows: string | null = null, premises = false) => {
    const id = crypto.randomUUID()
    must(
      await draftPacket(maker, {
        id,
        reference,
        audience: premises ? 'premises' : 'authorities',
        profile: premises ? null : 'basic',
        language: 'km',
        addressee: { name: 'Provincial Police', nativeName: '', office: '' },
        follows,
      }),
    )
    must(
      await changePacket(maker, {
        reference,
        id,
        consentId: '',
        embassy: { name: 'Invented Embassy', phone: '+855 23 000 000', email: '' },
        replyBy: '2027-01-31',
        basisReason: 'Threatened with sale tonight.',
        pictures: [picture],
        reasons: {},
        ...given,
      }),
    )
    return id
  }
  const approved = async (id: string) => {
    must(await askPacket(maker, { reference, id }))
    must(await renderPacket(maker, { reference, id }))
    for (const actor of [second, supervisor]) {
      must(await answerPacket(actor, { reference, id, verdict: 'approved', reason: '' }))
    }
  }
  const sent = (id: string, more: Partial<SendInput> = {}) =>
    sendPacket(maker, {
      reference,
      id,
      entry: crypto.randomUUID(),
      channel: 'by_hand',
      sentAt: new Date().toISOString(),
      replyBy: '2027-01-31',
      to: 'Major Somebody',
      receipt: '',
      staleReason: '',
      ...more,
    })
  const view = async (actor: Actor, id: string) => (await openPacket(actor, reference, id))?.packet
  return { drafted, approved, sent, view }
}
