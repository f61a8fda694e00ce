import type { DossierRecords } from '../kinds/dossier-records'

export type Arrival = {
  /** The record of the journey. */
  recordId: string
  /** ISO 8601 instants; null while it is not known. */
  departedAt: string | null
  arrivedAt: string | null
  /** Who saw the person arrive; null while nobody has said so. */
  confirmedBy: string | null
}

/**
 * How far the journey home has come: the confirmed one if there is one, else the one of the latest day of travel.
 *
 * @param records of the dossier; journeys are read
 * @returns undefined when no journey has been planned
 */
export function arrivalOf({ journey = [] }: DossierRecords): Arrival | undefined {
  const latest = [...journey].sort((a, b) =>
    (b.values.travelOn ?? '').localeCompare(a.values.travelOn ?? ''),
  )
  const arrived = latest.find(({ values }) => values.arrivedAt && values.confirmedBy)
  const one = arrived ?? latest[0]
  if (!one) return undefined
  const { departedAt = null, arrivedAt = null, confirmedBy = null } = one.values
  return { recordId: one.recordId, departedAt, arrivedAt, confirmedBy }
}

/** Whether the person is home by the word of somebody who saw it. The gate of *repatriated*. */
export const isArrivalConfirmed = (records: DossierRecords): boolean => {
  const arrival = arrivalOf(records)
  return Boolean(arrival?.arrivedAt && arrival.confirmedBy)
}
