'use client'
import { type RefObject, useEffect, useState } from 'react'
import type { Box } from '@/lib/domain/redaction/boxes'
import {
  boxSides,
  isEmptyBox,
  readBoxes,
  type TypedBox,
  typedBoxes,
} from '@/lib/domain/redaction/read-boxes'

const empty: TypedBox = { left: '', top: '', width: '', height: '' }

/** Rows to type in: those that were typed, and never fewer than `least`. */
export const rowsToType = (typed: readonly TypedBox[], least: number): TypedBox[] => [
  ...typed,
  ...Array.from({ length: Math.max(0, least - typed.length) }, () => empty),
]

const typedOfBox = (box: Box): TypedBox =>
  Object.fromEntries(boxSides.map((side) => [side, String(box[side])])) as TypedBox

/** The box of a row, when it reads as one. */
export function boxOfRow(row: TypedBox): Box | undefined {
  const read = isEmptyBox(row) ? undefined : readBoxes([row])
  return read?.ok ? read.boxes[0] : undefined
}

/** The boxes of a form: one truth in text, whether drawn, moved by keys or typed. */
export function useBoxes(before: readonly TypedBox[], form: RefObject<HTMLFormElement | null>) {
  const [rows, setRows] = useState(() => [...before])
  // What was typed before the page came alive stands in the fields alone.
  useEffect(() => {
    const read = () => {
      if (!form.current) return
      const sent = new FormData(form.current)
      const texts = (side: string) => sent.getAll(side).map(String)
      const typed = typedBoxes(Object.fromEntries(boxSides.map((side) => [side, texts(side)])))
      if (typed.some((row) => !isEmptyBox(row))) setRows(typed)
    }
    const frame = requestAnimationFrame(read)
    return () => cancelAnimationFrame(frame)
  }, [form])
  const put = (at: number, row: TypedBox) =>
    setRows((all) => all.map((one, index) => (index === at ? row : one)))
  return {
    rows,
    type: (at: number, side: keyof TypedBox, text: string) =>
      put(at, { ...rows[at]!, [side]: text }),
    set: (at: number, box: Box) => put(at, typedOfBox(box)),
    /** Puts a box into the first empty row, or a new one: which row that is. */
    add: (box: Box): number => {
      const free = rows.findIndex(isEmptyBox)
      if (free >= 0) put(free, typedOfBox(box))
      else setRows((all) => [...all, typedOfBox(box)])
      return free >= 0 ? free : rows.length
    },
    clear: (at: number) => setRows((all) => [...all.filter((_, index) => index !== at), empty]),
  }
}

export type Boxes = ReturnType<typeof useBoxes>
