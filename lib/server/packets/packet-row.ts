import 'server-only'
import type { Packet } from '@/generated/prisma/client'
import type { Audience, PacketLanguage, PacketState } from '@/lib/domain/packet/codes'
import type { PacketContent, PacketDraft } from '@/lib/domain/packet/packet-content'
import { isUuid } from '@/lib/domain/section/section-path'
import type { Tx } from '../db/transaction'
import type { FoundDossier } from '../dossiers/find-dossier'
import { openRecord, sealRecord } from '../sealing/record'
import { packetContext } from './packet-context'

/** What is sealed of a packet: what was typed, and, once somebody was asked to approve it, what is printed. */
type PacketSealed = { draft: PacketDraft; content?: PacketContent }

/** A packet as its agency keeps it, its words opened. */
export type OpenPacket = Omit<Packet, 'sealed' | 'audience' | 'language' | 'state'> &
  PacketSealed & { audience: Audience; language: PacketLanguage; state: PacketState }

/** Opens a row with the key of its dossier. */
export function openPacketRow(dossier: FoundDossier, row: Packet): OpenPacket {
  const { sealed, audience, language, state, ...plain } = row
  const context = packetContext(dossier.id, 'packet', row.id)
  return {
    ...plain,
    audience: audience as Audience,
    language: language as PacketLanguage,
    state: state as PacketState,
    ...(openRecord(dossier.key, context, sealed) as PacketSealed),
  }
}

/** Seals what a packet says, bound to its row. */
export const sealPacket = (dossier: FoundDossier, id: string, words: PacketSealed) =>
  sealRecord(dossier.key, packetContext(dossier.id, 'packet', id), words)

/** One packet of a dossier; null when there is none, or none the session may see. */
export async function packetRow(
  tx: Tx,
  dossier: FoundDossier,
  id: string,
): Promise<OpenPacket | null> {
  if (!isUuid(id)) return null
  const row = await tx.packet.findFirst({ where: { id, dossierId: dossier.id } })
  return row && openPacketRow(dossier, row)
}

/** How a packet is counted in print and on screens: number and version, `1.2`. */
export const named = ({ number, version }: Pick<Packet, 'number' | 'version'>) =>
  `${number}.${version}`
