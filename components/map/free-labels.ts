type Rect = { x: number; y: number; w: number; h: number }

const meet = (a: Rect, b: Rect) =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h

/** A map with more names than this is read by nobody. */
const most = 12

/**
 * The names of towns that can be written on a map without lying over each other or over what is taken already.
 *
 * @param towns most important first; where each lies, in pixels
 * @param taken pixels that must stay free
 */
export function freeLabels(
  towns: readonly { name: string; at: readonly number[] }[],
  taken: readonly Rect[],
  { width, height }: { width: number; height: number },
): { name: string; x: number; y: number }[] {
  const used = [...taken]
  const labels: { name: string; x: number; y: number }[] = []
  for (const { name, at } of towns) {
    const [x, y] = [Math.round(at[0] ?? 0), Math.round(at[1] ?? 0)]
    const rect = { x: x - 4, y: y - 10, w: 14 + name.length * 7, h: 20 }
    const inside = rect.x > 0 && rect.y > 0 && rect.x + rect.w < width && rect.y + rect.h < height
    if (!inside || used.some((other) => meet(other, rect))) continue
    used.push(rect)
    labels.push({ name, x, y })
    if (labels.length === most) break
  }
  return labels
}
