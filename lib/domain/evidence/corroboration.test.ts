import { describe, expect, it } from 'vitest'
import { evidenceStandings } from './corroboration'

type Piece = Parameters<typeof evidenceStandings>[0][number]
const piece = (recordId: string, values: Partial<Piece['values']> = {}): Piece => ({
  recordId,
  values: { type: 'statement', ...values },
})
const standings = (...pieces: Piece[]) => Object.fromEntries(evidenceStandings(pieces))

describe('a piece of evidence', () => {
  it('alone, or beside others that do not say the same, is from a single source', () => {
    expect(standings(piece('a', { source: 'A' }), piece('b', { source: 'B' }))).toEqual({
      a: 'single-source',
      b: 'single-source',
    })
  })

  it('is corroborated by another from another named source, both ways and onward', () => {
    const found = standings(
      piece('a', { source: 'Ann' }),
      piece('b', { source: 'Bo', corroborates: 'a' }),
      piece('c', { corroborates: 'b' }),
      piece('d', { source: 'ANN ', corroborates: 'gone' }),
    )
    expect(found).toEqual({
      a: 'corroborated',
      b: 'corroborated',
      c: 'single-source',
      d: 'single-source',
    })
  })

  it('is not corroborated by the same source again, however it is written, nor by one that is not named', () => {
    expect(
      standings(
        piece('a', { source: 'Ánn  Lee' }),
        piece('b', { source: 'ann lee', corroborates: 'a' }),
      ),
    ).toEqual({
      a: 'single-source',
      b: 'single-source',
    })
    expect(standings(piece('a'), piece('b', { receivedFrom: 'B', corroborates: 'a' }))).toEqual({
      a: 'single-source',
      b: 'single-source',
    })
  })

  it('that is doubtful neither counts nor is counted for', () => {
    for (const doubt of [{ sourceGrade: 'E' }, { informationGrade: '5' }] as const) {
      expect(
        standings(
          piece('a', { source: 'A' }),
          piece('b', { source: 'B', corroborates: 'a', ...doubt }),
        ),
      ).toEqual({ a: 'single-source', b: 'not-counted' })
    }
  })

  it('in a ring of three is held by all of it', () => {
    expect(
      standings(
        piece('a', { source: 'A', corroborates: 'b' }),
        piece('b', { source: 'A', corroborates: 'c' }),
        piece('c', { source: 'C', corroborates: 'a' }),
      ),
    ).toEqual({ a: 'corroborated', b: 'corroborated', c: 'corroborated' })
  })
})
