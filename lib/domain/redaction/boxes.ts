/** What a box hides: its place on the picture as it is shown, in hundredths of its width and height. */
export type Box = { left: number; top: number; width: number; height: number }

/** More than this many boxes on one picture is a picture that should not be passed on. */
export const mostBoxes = 40

/** A rectangle of whole pixels. */
export type PixelBox = { left: number; top: number; width: number; height: number }

/**
 * Pixels to whose grid a box grows. A JPEG keeps colour in blocks of up to 16 pixels, so that the neighbours of a
 * hidden pixel in the same block carry traces of it, and by smoothing the block beside it a trace of those.
 */
export const blockSide = 16

/**
 * The pixels that a box hides: all it touches, outwards to the end of the block and one block more, within the picture.
 * @param picture size in pixels
 */
export function pixelsUnder(
  { left, top, width, height }: Box,
  picture: { width: number; height: number },
): PixelBox {
  const [x, right] = span(left, left + width, picture.width)
  const [y, bottom] = span(top, top + height, picture.height)
  return { left: x, top: y, width: right - x, height: bottom - y }
}

/** @param from and to: hundredths of a side that is so many pixels long */
function span(from: number, to: number, pixels: number): [number, number] {
  const blocks = (hundredths: number) => (hundredths / 100) * (pixels / blockSide)
  const start = Math.max(0, Math.floor(blocks(from)) - 1) * blockSide
  const end = (Math.ceil(blocks(to)) + 1) * blockSide
  return [Math.min(start, pixels - 1), Math.min(end, pixels)]
}
