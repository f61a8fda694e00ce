import { type KindName, recordKinds } from '../kinds/registry'

/** The newest version of one record of a dossier. */
export type Head = { kind: KindName; recordId: string; version: number; withdrawn: boolean }

/** Of a kind that holds one record: whose values hold in the merged dossier. */
export type Keep = 'survivor' | 'absorbed'

/** Where one record of the absorbed dossier goes in the surviving one. */
export type Piece = {
  kind: KindName
  /** Its record id in the absorbed dossier. */
  source: string
  /** Its record id in the survivor. */
  target: string
  /** How many versions the survivor's record has before these. */
  offset: number
  /** The survivor's own values hold: they become the newest version once more. */
  again: boolean
}

export const holdsOne = (kind: KindName): boolean => recordKinds[kind].holds === 'one'

/**
 * Where each record of the absorbed dossier goes. A record of a kind that holds many goes over as it is, under a new id
 * if the survivor has that id already. Of a kind that holds one, its versions follow those of the survivor's record; if
 * the survivor's values are kept, they are repeated as the newest version, so that the other's are an earlier one.
 *
 * @param keeps what was chosen, by kind; where nothing was, what is withdrawn gives way, else the survivor's holds
 * @param newId draws a UUID
 */
export function planMerge(
  survivor: readonly Head[],
  absorbed: readonly Head[],
  keeps: Partial<Record<KindName, Keep>>,
  newId: () => string,
): Piece[] {
  const taken = new Set(survivor.map(({ recordId }) => recordId))
  return absorbed.map((head) => {
    const { kind, recordId: source } = head
    const own = holdsOne(kind) ? survivor.find((one) => one.kind === kind) : undefined
    if (!own) {
      const target = taken.has(source) ? newId() : source
      return { kind, source, target, offset: 0, again: false }
    }
    const keep = keeps[kind] ?? (own.withdrawn && !head.withdrawn ? 'absorbed' : 'survivor')
    const offset = own.version
    return { kind, source, target: own.recordId, offset, again: keep === 'survivor' }
  })
}
