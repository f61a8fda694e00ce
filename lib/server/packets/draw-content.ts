import 'server-only'
import { type DossierRecords, dossierRecords } from '@/lib/domain/kinds/dossier-records'
import {
  packetContent,
  type PacketContent,
  type PacketDraft,
} from '@/lib/domain/packet/packet-content'
import { now } from '../clock'
import type { Tx } from '../db/transaction'
import type { FoundDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { openRow } from '../records/open-record'
import { currentRows } from '../records/record-rows'
import { kindsIn } from '../records/tables'
import { randomToken } from '../sealing/bearer-token'
import { type PickablePicture, pickablePictures } from './packet-pictures'
import type { OpenPacket } from './packet-row'

/** The time in which an addressee reads the clock; others read that of whoever makes the packet. */
const zoneOf: Record<string, string> = {
  KH: 'Asia/Phnom_Penh',
  LA: 'Asia/Vientiane',
  TH: 'Asia/Bangkok',
  MM: 'Asia/Yangon',
}

export type Drawn = {
  content: PacketContent
  records: DossierRecords
  pictures: PickablePicture[]
}

/** Reads the dossier as it is now, and puts the packet together from it and from what was typed. */
export async function drawContent(
  tx: Tx,
  actor: Actor,
  dossier: FoundDossier,
  packet: Pick<OpenPacket, 'audience' | 'language'> & { draft: PacketDraft },
): Promise<Drawn> {
  const rows = await currentRows(tx, dossier.id, kindsIn(dossier.view))
  const records = dossierRecords(rows.map((row) => openRow(dossier.key, row)))
  const pictures = await pickablePictures(tx, dossier, packet.audience, records)
  const place = records.sighting?.find(({ values }) => values.country ?? values.area)?.values
  const country = place?.country ?? place?.area?.slice(0, 2) ?? ''
  const { audience, language, draft } = packet
  const given = {
    salt: randomToken(),
    audience,
    language,
    asOf: now(),
    timeZone: zoneOf[country] ?? actor.timeZone,
    reference: dossier.reference,
    agency: actor.agency.name,
    draft,
    files: new Map(pictures.map(({ id, of, sha256 }) => [id, { of, sha256 }])),
  }
  return { content: packetContent(given, records), records, pictures }
}
