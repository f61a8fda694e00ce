import { aftercareOf } from './aftercare'
import { contactOf } from './contact'
import { documentsOf } from './documents'
import { exitOf } from './exit'
import { exploitationOf } from './exploitation'
import { familyOf } from './family'
import { negotiationOf } from './negotiation'
import type { Case, Planned } from './planned'
import { recruitmentOf } from './recruitment'
import { sightingsOf } from './sightings'

/** Every record of a case but its identity, in the order in which they are saved. */
export function recordsOf(told: Case): Planned[] {
  return [
    familyOf,
    documentsOf,
    sightingsOf,
    contactOf,
    recruitmentOf,
    exploitationOf,
    aftercareOf,
    negotiationOf,
    exitOf,
  ].flatMap((records) => records(told))
}
