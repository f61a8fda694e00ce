import type { DossierRecords } from '../kinds/dossier-records'

/** What a body decided about the person. */
export type OpenDetermination = {
  finding: string
  decider: string
  body: string | undefined
  /** ISO 8601, as precise as it is known. */
  decidedOn: string
}

/** Every determination of a dossier, newest first: several bodies, several dates, none erases another. */
export function determinationsOf({ determination = [] }: DossierRecords): OpenDetermination[] {
  return determination
    .flatMap(({ values: { finding, decider, body, decidedOn } }) =>
      finding && decider && decidedOn ? [{ finding, decider, body, decidedOn }] : [],
    )
    .toSorted((a, b) => b.decidedOn.localeCompare(a.decidedOn))
}
