import { parseDecimal } from '../record/parse-decimal'
import { type Box, mostBoxes } from './boxes'

/** The sides of a box, in the order in which they are typed; also the names of their form fields. */
export const boxSides = ['left', 'top', 'width', 'height'] as const satisfies readonly (keyof Box)[]

export type BoxSide = (typeof boxSides)[number]

/** A box as typed: one text a side. */
export type TypedBox = Record<BoxSide, string>

export type BoxFault = {
  /** Which row, from 0; -1 for all of them together. */
  row: number
  side: BoxSide
  fault: 'number' | 'outside' | 'none' | 'too-many'
}

/**
 * The rows of a form: the nth left, top, width and height make the nth row.
 * @param typed values by field name, as `typedOf` gives them
 */
export function typedBoxes(typed: Record<string, readonly string[] | undefined>): TypedBox[] {
  const rows = Math.max(0, ...boxSides.map((side) => typed[side]?.length ?? 0))
  const at = (row: number) =>
    Object.fromEntries(boxSides.map((side) => [side, (typed[side]?.[row] ?? '').trim()]))
  return Array.from({ length: rows }, (_, row) => at(row) as TypedBox)
}

/** Whether nothing was typed for a box. */
export const isEmptyBox = (box: TypedBox): boolean => boxSides.every((side) => box[side] === '')

/**
 * Reads the boxes of a form: hundredths of the picture, two decimals kept, in digits of any script. Empty rows are
 * left out; a box that reaches beyond the picture is cut at its edge.
 * @returns the boxes, or every fault with its place
 */
export function readBoxes(
  rows: readonly TypedBox[],
): { ok: true; boxes: Box[] } | { ok: false; faults: BoxFault[] } {
  const faults: BoxFault[] = []
  const boxes: Box[] = []
  rows.forEach((typed, row) => {
    if (isEmptyBox(typed)) return
    const read = boxSides.map((side) => ({ side, size: sizeOf(typed[side]) }))
    const wrong = read.filter(({ side, size }) => !fits(side, size))
    faults.push(
      ...wrong.map(({ side, size }) => ({
        row,
        side,
        fault: Number.isNaN(size) ? ('number' as const) : ('outside' as const),
      })),
    )
    const [left, top, width, height] = read.map(({ size }) => Math.round(size * 100) / 100)
    if (wrong.length > 0) return
    boxes.push({
      left: left!,
      top: top!,
      width: Math.min(width!, 100 - left!),
      height: Math.min(height!, 100 - top!),
    })
  })
  if (faults.length === 0 && boxes.length === 0)
    faults.push({ row: -1, side: 'left', fault: 'none' })
  if (boxes.length > mostBoxes) faults.push({ row: -1, side: 'left', fault: 'too-many' })
  return faults.length > 0 ? { ok: false, faults } : { ok: true, boxes }
}

/** With or without the sign that it is in hundredths. */
const sizeOf = (typed: string) => Number(parseDecimal(typed.replace(/\s*[%％]$/, '')) ?? NaN)

/** A box begins within the picture and has a size. */
const fits = (side: BoxSide, size: number) =>
  side === 'left' || side === 'top' ? size >= 0 && size < 100 : size >= 0.01 && size <= 100

/** A box in an address: `10,20,30,5`. */
export const boxText = (box: Box): string => boxSides.map((side) => box[side]).join(',')

/** Reads boxes as `boxText` writes them; undefined for anything else. */
export function boxesOfText(texts: readonly string[]): Box[] | undefined {
  const rows = texts.map((text) => {
    const parts = text.split(',')
    return Object.fromEntries(boxSides.map((side, at) => [side, parts[at] ?? ''])) as TypedBox
  })
  const read = readBoxes(rows)
  return read.ok ? read.boxes : undefined
}
