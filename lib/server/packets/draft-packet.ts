import 'server-only'
import type { Audience, PacketLanguage } from '@/lib/domain/packet/codes'
import { packetSections, type PacketDraft } from '@/lib/domain/packet/packet-content'
import { recordEvent } from '../audit/record-event'
import { asActor, type Tx } from '../db/transaction'
import { findDossier, type FoundDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { packetBases } from './packet-bases'
import { named, packetRow, sealPacket } from './packet-row'

export type NewPacket = {
  /** Drawn for the form, so that sending it twice makes one packet. */
  id: string
  reference: string
  audience: Audience
  /** Of lib/domain/completeness/profiles.ts; null for the premises. */
  profile: string | null
  language: PacketLanguage
  addressee: PacketDraft['addressee']
  /** The packet of which this is the next version; null for a new one. */
  follows: string | null
}

type Refusal = { ok: false; reason: 'not-found' | 'not-yours' }

const empty = { name: '', phone: '', email: '' }

/**
 * Begins a packet, or the next version of one, as a draft of its own. Refusals: `not-found` (the dossier, or the packet
 * it follows), `not-yours` (the agency may not send these sections to anybody outside).
 */
export async function draftPacket(
  actor: Actor,
  input: NewPacket,
): Promise<{ ok: true; id: string } | Refusal> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, input.reference, 'for update')
    const before = dossier && input.follows ? await packetRow(tx, dossier, input.follows) : null
    if (!dossier || (input.follows && before?.agencyId !== actor.agency.id)) {
      return { ok: false, reason: 'not-found' }
    }
    const { id, audience, language, profile, addressee } = input
    const same = before?.audience === audience ? before.draft : null
    const draft: PacketDraft = same
      ? { ...same, addressee }
      : { addressee, embassy: empty, replyBy: '', basisReason: '', pictures: [], reasons: {} }
    const sections = packetSections(audience, draft)
    if (!(await mayRelease(tx, dossier, sections))) return refused(tx, dossier, 'make')
    const { number, version } = await counted(tx, actor, dossier, before?.number)
    const sealed = await sealPacket(dossier, id, { draft })
    const made = await tx.$executeRaw`
      INSERT INTO packet (id, dossier_id, agency_id, number, version, profile, audience, language, basis, sections, sealed,
        made_by)
      VALUES (${id}::uuid, ${dossier.id}::uuid, ${actor.agency.id}::uuid, ${number}, ${version}, ${profile}, ${audience},
        ${language}, 'vital-interest', ${sections}::text[], ${sealed}, ${actor.memberId}::uuid)
      ON CONFLICT (id) DO NOTHING`
    const detail = { what: 'draft', audience, packet: named({ number, version }) }
    const subject = { kind: 'dossier' as const, id: dossier.id }
    if (made > 0) await recordEvent(tx, 'packet.make', 'done', subject, detail)
    return { ok: true, id }
  })
}

/** What is typed and picked on the second page. */
export type PacketChange = {
  reference: string
  id: string
  /** '' for none: then vital interest, and why. */
  consentId: string
} & Omit<PacketDraft, 'addressee'>

/**
 * Changes a draft of one's own. Refusals: `not-found` (no such draft, or not one's own), `no-consent` (the one named is
 * withdrawn, or not for this), `not-yours` as for a new one.
 */
export async function changePacket(
  actor: Actor,
  input: PacketChange,
): Promise<{ ok: true } | Refusal | { ok: false; reason: 'no-consent' }> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, input.reference, 'for update')
    const packet = dossier && (await packetRow(tx, dossier, input.id))
    if (!dossier || packet?.state !== 'draft' || packet.madeBy !== actor.memberId) {
      return { ok: false, reason: 'not-found' }
    }
    const { reference: _, id, consentId, ...typed } = input
    const bases = consentId ? await packetBases(tx, actor, dossier) : []
    const consent = bases.find((one) => one.consentId === consentId)
    if (consentId && !consent) return { ok: false, reason: 'no-consent' }
    const draft = { ...typed, addressee: packet.draft.addressee }
    const sections = packetSections(packet.audience, draft)
    if (!(await mayRelease(tx, dossier, sections))) return refused(tx, dossier, 'change')
    const sealed = await sealPacket(dossier, id, { draft })
    await tx.packet.updateMany({
      where: { id },
      data: {
        sealed,
        sections,
        basis: consent?.basis ?? 'vital-interest',
        consentId: consent?.consentId ?? null,
      },
    })
    const subject = { kind: 'dossier' as const, id: dossier.id }
    await recordEvent(tx, 'packet.make', 'done', subject, { what: 'change', packet: named(packet) })
    return { ok: true }
  })
}

/** Asked beforehand, because the policy's own refusal would end the transaction. */
async function mayRelease(tx: Tx, dossier: FoundDossier, sections: string[]): Promise<boolean> {
  const seen: readonly string[] = dossier.view
  if (!sections.every((section) => seen.includes(section))) return false
  const [row] = await tx.$queryRaw<{ may: boolean }[]>`
    SELECT app.may_release(${dossier.id}::uuid, ${sections}::text[]) AS may`
  return row?.may ?? false
}

async function refused(tx: Tx, dossier: FoundDossier, what: string): Promise<Refusal> {
  const subject = { kind: 'dossier' as const, id: dossier.id }
  await recordEvent(tx, 'packet.make', 'refused', subject, { what, by: 'grant' })
  return { ok: false, reason: 'not-yours' }
}

async function counted(tx: Tx, actor: Actor, dossier: FoundDossier, of: number | undefined) {
  const where = { dossierId: dossier.id, agencyId: actor.agency.id, ...(of && { number: of }) }
  const { _max } = await tx.packet.aggregate({ where, _max: { number: true, version: true } })
  return of
    ? { number: of, version: (_max.version ?? 0) + 1 }
    : { number: (_max.number ?? 0) + 1, version: 1 }
}
