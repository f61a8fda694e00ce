import 'server-only'
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
import type { Tx } from '../db/transaction'
import type { FoundDossier } from '../dossiers/find-dossier'
import type { Actor } from '../identity/actor'
import { packetFacts } from '../packets/packet-facts'
import { openRow } from '../records/open-record'
import { currentRows } from '../records/record-rows'
import { searchRules } from '../records/search-rules'
import { kindsIn } from '../records/tables'

/** A case as its mover's agency sees it, and the mover: all that `planMove` looks at. */
export type KnownCase = {
  facts: CaseFacts
  mover: Mover
  /** Of the dossier: a form carries it, so that a case moved meanwhile is noticed. */
  version: number
  records: DossierRecords
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

async function plainFacts(tx: Tx, actor: Actor, id: string): Promise<Plain> {
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

/**
 * Puts together what is known of a case from its current records, consents and hands, as far as the actor's agency sees
 * them.
 *
 * @param profile the authority whose demands are looked at; null: none, so none is missing
 */
export async function caseFacts(
  tx: Tx,
  actor: Actor,
  dossier: FoundDossier,
  profile: string | null,
): Promise<KnownCase> {
  const plain = await plainFacts(tx, actor, dossier.id)
  const rows = await currentRows(tx, dossier.id, kindsIn(dossier.view))
  const records = dossierRecords(rows.map((row) => openRow(dossier.key, row)))
  const packet = await packetFacts(tx, dossier.id)
  const evidence: Evidence = {
    records,
    now: now(),
    inHand: dossier.assignedTo !== null,
    compared: plain.compared,
    releaseConsent: plain.releaseConsent,
    packet: {
      approved: packet.approved,
      sent: packet.sentAt !== null && packet.channel !== null,
      replyBy: packet.replyBy !== null,
    },
  }
  const gates = Object.keys(gateRules) as Gate[]
  const seen = (gate: Gate) => {
    const section = gateSection(gate)
    return section === null || dossier.view.includes(section)
  }
  const asked = authorityProfiles.find(({ key }) => key === profile)
  const citizenships = records.identity?.[0]?.values.citizenships ?? []
  const facts: CaseFacts = {
    status: dossier.status as Status,
    met: new Set(gates.filter((gate) => isGateMet(gate, evidence))),
    unseen: new Set(gates.filter((gate) => !seen(gate))),
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
    deceased: dossier.whereabouts === 'deceased',
    closedFrom: plain.closedFrom as Status | null,
    waiting: plain.waiting,
  }
  const mover: Mover = {
    roles: actor.roles,
    agencyKind: plain.agencyKind as AgencyKind,
    owner: dossier.ownerAgencyId === actor.agency.id,
    writes: dossier.write,
  }
  return { facts, mover, version: plain.version, records }
}
