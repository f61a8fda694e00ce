import type { StoredRecord } from '../kinds/dossier-records'
import { foldName } from '../names/fold-name'

type Piece = StoredRecord<'evidence'>

/**
 * How a piece stands among the others. `corroborated`: another piece from another source says the same. `single-source`:
 * none does. `not-counted`: its source is unreliable or it is improbable, so that it neither counts nor is counted for.
 */
export type EvidenceStanding = 'corroborated' | 'single-source' | 'not-counted'

/** Grades of the Admiralty system that take a piece out of the count: E unreliable source, 5 improbable information. */
const counts = ({ values }: Piece) => values.sourceGrade !== 'E' && values.informationGrade !== '5'

/** Who a piece comes from, to be told apart; a source that is not named cannot be told apart from any other. */
const sourceOf = ({ values }: Piece): string | undefined => {
  const name = values.source ?? values.receivedFrom
  return name === undefined ? undefined : foldName(name)
}

/**
 * How every piece of evidence stands. Pieces are tied by "says the same as", in both directions and onward: of what is
 * tied together, a piece is corroborated when another one that counts has another, named source.
 */
export function evidenceStandings(pieces: readonly Piece[]): Map<string, EvidenceStanding> {
  const group = groupsOf(pieces)
  const standing = (piece: Piece): EvidenceStanding => {
    if (!counts(piece)) return 'not-counted'
    const own = sourceOf(piece)
    const other = pieces.some((one) => {
      const source = sourceOf(one)
      const tied = one !== piece && group.get(one.recordId) === group.get(piece.recordId)
      return tied && counts(one) && own !== undefined && source !== undefined && source !== own
    })
    return other ? 'corroborated' : 'single-source'
  }
  return new Map(pieces.map((piece) => [piece.recordId, standing(piece)]))
}

/** Which pieces are tied together: the same number for each of them. */
function groupsOf(pieces: readonly Piece[]): Map<string, number> {
  const group = new Map(pieces.map(({ recordId }, at) => [recordId, at]))
  for (const { recordId, values } of pieces) {
    const [from, to] = [group.get(recordId), group.get(values.corroborates ?? '')]
    if (from === undefined || to === undefined || from === to) continue
    for (const [id, number] of group) if (number === from) group.set(id, to)
  }
  return group
}
