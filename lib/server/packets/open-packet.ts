import 'server-only'
import { may } from '@/lib/domain/access/permissions'
import { profileGaps, type RequirementGap } from '@/lib/domain/completeness/profile-gaps'
import { authorityProfiles } from '@/lib/domain/completeness/profiles'
import type { DossierRecords } from '@/lib/domain/kinds/dossier-records'
import type { PacketTrail } from '@/lib/domain/packet/packet-trail'
import { type PacketFault, packetFaults } from '@/lib/domain/packet/packet-faults'
import type { PacketContent } from '@/lib/domain/packet/packet-content'
import { itemsBy, type PacketItem } from '@/lib/domain/packet/contents'
import { drawRows } from '@/lib/domain/packet/draw-rows'
import type { PacketRow } from '@/lib/domain/packet/packet-row'
import type { LocationAge } from '@/lib/domain/whereabouts/location-age'
import { recordEvent } from '../audit/record-event'
import { now } from '../clock'
import { asActor } from '../db/transaction'
import { findDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { memberNames } from '../members/member-names'
import { drawContent } from './draw-content'
import { type PacketBasis, packetBases } from './packet-bases'
import type { PickablePicture } from './packet-pictures'
import { named, type OpenPacket, packetRow } from './packet-row'
import { packetTrail } from './packet-trail'
import { ageOfPlace } from './send-packet'

export type PacketAct = 'change' | 'ask' | 'answer' | 'send' | 'reply' | 'withdraw' | 'renew'

/** A packet as its screens read it. */
export type PacketView = Omit<OpenPacket, 'content'> & {
  named: string
  madeByName: string | null
  /** As it was frozen; of a draft, as it would be now. */
  content: PacketContent
  /** What the authority asks for and the dossier did not have; of a draft alone. */
  gaps: RequirementGap[]
  faults: PacketFault[]
  age: LocationAge | undefined
  trail: PacketTrail
  acts: PacketAct[]
}

/** What a draft may still be given. */
export type PacketDesk = {
  pictures: PickablePicture[]
  bases: PacketBasis[]
  /** Of each sensitive thing of which the dossier says something: what would go in. */
  offered: { item: PacketItem; rows: PacketRow[] }[]
}

/**
 * Opens one packet, and what may be done with it. The reading is in the audit trail.
 * @returns null when there is none, or none the actor may see; `desk` is there for a draft of one's own
 */
export async function openPacket(
  actor: Actor,
  reference: string,
  id: string,
): Promise<{ packet: PacketView; desk: PacketDesk | null } | null> {
  return asActor(actor, async (tx) => {
    const dossier = await findDossier(tx, actor, reference)
    const row = dossier && (await packetRow(tx, dossier, id))
    if (!dossier || !row) {
      await recordEvent(tx, 'packet.open', 'refused', null, { by: 'access' })
      return null
    }
    const drawn = row.content ? null : await drawContent(tx, actor, dossier, row)
    const content = row.content ?? drawn!.content
    const trail = await packetTrail(tx, dossier, row)
    const names = await memberNames(tx, [row.madeBy])
    const packet = {
      ...row,
      named: named(row),
      madeByName: names.get(row.madeBy) ?? null,
      content,
      gaps: drawn ? gapsOf(row, drawn.records) : [],
      faults: packetFaults(content),
      age: ageOfPlace(content, now()),
      trail,
      acts: actsOf(actor, row, trail),
    }
    const mine = drawn && row.madeBy === actor.memberId
    const desk = mine && {
      pictures: drawn.pictures,
      bases: await packetBases(tx, actor, dossier),
      offered: offeredOf(actor, row, drawn.records),
    }
    const subject = { kind: 'dossier' as const, id: dossier.id }
    await recordEvent(tx, 'packet.open', 'done', subject, { packet: packet.named })
    return { packet, desk: desk || null }
  })
}

function gapsOf({ profile }: OpenPacket, records: DossierRecords): RequirementGap[] {
  const asked = authorityProfiles.find(({ key }) => key === profile)
  return asked ? profileGaps(asked, records, now()) : []
}

function offeredOf(actor: Actor, { audience }: OpenPacket, records: DossierRecords) {
  return itemsBy(audience, 'reasoned').flatMap((item) => {
    const own = { item, label: 'agency' as const, values: [{ text: actor.agency.name }] }
    const rows = item === 'agency' ? [own] : drawRows(item, records)
    return rows.length > 0 ? [{ item, rows }] : []
  })
}

/** What this person may do with it now. The database decides again. */
function actsOf(actor: Actor, row: OpenPacket, { words }: PacketTrail): PacketAct[] {
  if (row.agencyId !== actor.agency.id) return []
  const mine = row.madeBy === actor.memberId
  const makes = may(actor.roles, 'packet.make')
  const sends = may(actor.roles, 'packet.send')
  const said = words.some(({ memberId }) => memberId === actor.memberId)
  const is = (...states: OpenPacket['state'][]) => states.includes(row.state)
  const rules: [PacketAct, boolean][] = [
    ['change', is('draft') && mine && makes],
    ['ask', is('draft') && mine && makes],
    ['answer', is('to-approve') && !mine && !said && may(actor.roles, 'packet.approve')],
    ['send', is('approved', 'sent', 'answered') && sends],
    ['reply', is('sent', 'answered') && sends],
    ['renew', !is('draft') && makes],
    ['withdraw', !is('withdrawn', 'refused') && makes],
  ]
  return rules.flatMap(([act, allowed]) => (allowed ? [act] : []))
}
