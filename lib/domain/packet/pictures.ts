import { isIdentifying } from '../completeness/items'
import type { DossierRecords } from '../kinds/dossier-records'
import { countedSightings } from '../whereabouts/counted-sightings'
import { type Audience } from './codes'
import { itemsBy, type PacketItem } from './contents'

/** A picture of the dossier that may be picked for a packet: a stored file, and what it stands for. */
export type PictureChoice = { item: PacketItem; file: string }

const sources: { [K in PacketItem]?: (records: DossierRecords) => readonly string[] } = {
  currentPhoto: (records) => records.identity?.[0]?.values.currentPhoto ?? [],
  idImage: (records) =>
    (records.document ?? []).flatMap(({ values }) =>
      isIdentifying(values) ? (values.images ?? []) : [],
    ),
  // Of the place where the person is now, not of one they were moved from.
  buildingPhoto: (records) =>
    countedSightings(records).flatMap(({ values }) => values.buildingPhoto ?? []),
}

/**
 * The pictures that may be picked for an audience, in reading order.
 *
 * @param records of the dossier
 */
export const pictureChoices = (audience: Audience, records: DossierRecords): PictureChoice[] =>
  itemsBy(audience, 'chosen').flatMap((item) =>
    (sources[item]?.(records) ?? []).map((file) => ({ item, file })),
  )
