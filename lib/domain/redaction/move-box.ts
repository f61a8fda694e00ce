import type { Box } from './boxes'

const tidy = (size: number) => Math.round(size * 10) / 10

/** The least side of a box that is drawn or made smaller by keys, in hundredths. */
const least = 0.5

/** A box moved by so many hundredths, kept whole within the picture. */
export function moveBox(box: Box, right: number, down: number): Box {
  return {
    ...box,
    left: tidy(Math.min(Math.max(0, box.left + right), 100 - box.width)),
    top: tidy(Math.min(Math.max(0, box.top + down), 100 - box.height)),
  }
}

/** A box made wider and higher by so many hundredths at its right and lower edge, within the picture. */
export function growBox(box: Box, wider: number, higher: number): Box {
  return {
    ...box,
    width: tidy(Math.min(Math.max(least, box.width + wider), 100 - box.left)),
    height: tidy(Math.min(Math.max(least, box.height + higher), 100 - box.top)),
  }
}

type Place = { x: number; y: number }

/** The box between two corners in any order, in hundredths; undefined when it is a slip of the hand and no box. */
export function boxBetween(one: Place, other: Place): Box | undefined {
  const within = (size: number) => Math.min(100, Math.max(0, size))
  const [left, right] = [one.x, other.x].map(within).toSorted((a, b) => a - b)
  const [top, bottom] = [one.y, other.y].map(within).toSorted((a, b) => a - b)
  if (right! - left! < least || bottom! - top! < least) return undefined
  return {
    left: tidy(left!),
    top: tidy(top!),
    width: tidy(right! - left!),
    height: tidy(bottom! - top!),
  }
}

/** A box to begin with, in the middle of the picture. */
export const firstBox: Box = { left: 35, top: 45, width: 30, height: 10 }
