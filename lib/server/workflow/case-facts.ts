import 'server-only'
import type { Section } from '@/lib/domain/access/sections'
import type { AgencyKind } from '@/lib/domain/agency/kinds'
import { authorityProfiles } from '@/lib/domain/completeness/profiles'
import { profileGaps } from '@/lib/domain/completeness/profile-gaps'
import type { Status } from '@/lib/domain/dossier/statuses'
import { type ClearanceItem, clearanceGaps, clearanceOf } from '@/lib/domain/exit/clearance-of'
import { type DossierRecords, dossierRecords } from '@/lib/domain/kinds/dossier-records'
import {
  below,
  type Evidence,
  type Gate,
  gateLink,
  gateRules,
  gateSection,
  isGateMet,
} from '@/lib/domain/workflow/gates'
import type { CaseFacts, Mover } from '@/lib/domain/workflow/plan-move'
import { now } from '../clock'
import type { Sql } from '../db/sql'
import type { FoundDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { packetFacts } from '../packets/packet-facts'
import { openRow } from '../records/open-record'
import { currentRows } from '../records/record-rows'
import { searchRules } from '../records/search-rules'
import { kindsIn } from '../records/tables'

/** A case as an agency sees it: what its dossier says, with the records of the sections seen. */
export type SeenCase = {
  id: string
  status: string
  view: readonly Section[]
  write: readonly Section[]
  /** Somebody of the agency has it in hand. */
  inHand: boolean
  whereabouts: string | null
  owned: boolean
  records: DossierRecords
}

/** A case and whoever would move it: all that `planMove` looks at. */
export type KnownCase = {
  facts: CaseFacts
  mover: Mover
  /** Of the dossier: a form carries it, so that a case moved meanwhile is noticed. */
  version: number
}

type Plain = {
  version: number
  compared: boolean
  releaseConsent: boolean
  waiting: boolean
  closedFrom: string | null
  embassies: string[]
  agencyKind: string
}

async function plainFacts(tx: Sql, actor: Actor, id: string): Promise<Plain> {
  const [row] = await tx.$queryRaw<Plain[]>`
    SELECT d.version, d.search_rules >= ${searchRules} AS compared,
      EXISTS (SELECT 1 FROM consent c WHERE c.dossier_id = d.id AND c.purpose = 'release-negotiation'
        AND c.withdrawn_at IS NULL) AS "releaseConsent",
      EXISTS (SELECT 1 FROM status_move m WHERE m.dossier_id = d.id AND m.state = 'asked') AS waiting,
      (SELECT m.from_status FROM status_move m WHERE m.id = d.last_move_id AND m.to_status = 'closed'
        AND m.from_status <> 'closed') AS "closedFrom",
      ARRAY(SELECT DISTINCT country FROM agency WHERE kind = 'embassy' AND active) AS embassies,
      (SELECT kind FROM agency WHERE id = ${actor.agency.id}::uuid) AS "agencyKind"
    FROM dossier d WHERE d.id = ${id}::uuid`
  return row!
}

/** The way to an item of the checklist: its record, or a new one. */
function clearanceLink(records: DossierRecords, item: ClearanceItem): string {
  const found = records.clearance?.find(({ values }) => values.item === item)
  const place = { section: 'exit', kind: 'clearance', field: 'state' } as const
  return below({ ...place, recordId: found?.recordId })
}

/** Opens the records by which a case is judged, of the sections that the actor's agency sees. */
export async function seenCase(tx: Sql, actor: Actor, dossier: FoundDossier): Promise<SeenCase> {
  const rows = await currentRows(tx, dossier.id, kindsIn(dossier.view))
  const { id, status, view, write, whereabouts } = dossier
  return {
    ...{ id, status, view, write, whereabouts },
    inHand: dossier.assignedTo !== null,
    owned: dossier.ownerAgencyId === actor.agency.id,
    records: dossierRecords(rows.map((row) => openRow(dossier.key, row))),
  }
}

/**
 * Puts together what is known of a case from its current records, consents and hands, as far as the actor's agency sees
 * them.
 *
 * @param profile the authority whose demands are looked at; null: none, so none is missing
 */
export async function caseFacts(
  tx: Sql,
  actor: Actor,
  seen: SeenCase,
  profile: string | null,
): Promise<KnownCase> {
  const plain = await plainFacts(tx, actor, seen.id)
  const packet = await packetFacts(tx, seen.id)
  const { records } = seen
  const evidence: Evidence = {
    records,
    now: now(),
    inHand: seen.inHand,
    compared: plain.compared,
    releaseConsent: plain.releaseConsent,
    packet: {
      approved: packet.approved,
      sent: packet.sentAt !== null && packet.channel !== null,
      replyBy: packet.replyBy !== null,
    },
  }
  const gates = Object.keys(gateRules) as Gate[]
  const isSeen = (gate: Gate) => {
    const section = gateSection(gate)
    return section === null || seen.view.includes(section)
  }
  const asked = authorityProfiles.find(({ key }) => key === profile)
  const citizenships = records.identity?.[0]?.values.citizenships ?? []
  const facts: CaseFacts = {
    status: seen.status as Status,
    met: new Set(gates.filter((gate) => isGateMet(gate, evidence))),
    unseen: new Set(gates.filter((gate) => !isSeen(gate))),
    links: Object.fromEntries(
      gates.map((gate) => [gate, gateLink(gate, records)]),
    ) as CaseFacts['links'],
    gaps: asked
      ? profileGaps(asked, records, evidence.now).map((gap) => ({ ...gap, link: below(gap.href) }))
      : null,
    clearance: clearanceGaps(clearanceOf(records, evidence.now.slice(0, 10))).map((item) => ({
      item,
      link: clearanceLink(records, item),
    })),
    represented: citizenships.some((code) => plain.embassies.includes(code)),
    deceased: seen.whereabouts === 'deceased',
    closedFrom: plain.closedFrom as Status | null,
    waiting: plain.waiting,
  }
  const mover: Mover = {
    roles: actor.roles,
    agencyKind: plain.agencyKind as AgencyKind,
    owner: seen.owned,
    writes: seen.write,
  }
  return { facts, mover, version: plain.version }
}
