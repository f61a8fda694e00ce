import 'server-only'
import type { FileContext } from '../sealing/file'

/** The files of a packet: what is handed over, and the sealed annex. */
export const packetForms = ['packet', 'annex'] as const

export type PacketForm = (typeof packetForms)[number]

/** Whether a text, such as a URL segment, names one of them. */
export const isPacketForm = (text: string): text is PacketForm =>
  packetForms.some((form) => form === text)

/** Where a file of a packet lies: under its own hash, so that two that were printed at once are two objects. */
export const packetObjectKey = (dossierId: string, packetId: string, sha256: string): string =>
  `${dossierId}/${packetId}/${sha256}`

/** What the sealed bytes are bound to. */
export const packetFileContext = (
  dossierId: string,
  packetId: string,
  form: PacketForm,
): FileContext => ({ holder: dossierId, table: 'packet', record: packetId, form })
