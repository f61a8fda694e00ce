import type { Chance } from '../random'
import { box, picture } from './svg'

/** A block of flats with barred windows, seen from across a yard. */
export function building(chance: Chance): string {
  const [floors, columns] = [chance.between(5, 8), chance.between(6, 9)]
  const [w, h] = [760 / columns, 520 / floors]
  const windows = Array.from({ length: floors * columns }, (_, at) => {
    const x = 120 + (at % columns) * w + w * 0.2
    const y = 90 + Math.floor(at / columns) * h + h * 0.2
    const pane = box(x, y, w * 0.6, h * 0.6, chance.often(0.2) ? '#f2d98b' : '#41566b')
    const bars = [0.2, 0.4, 0.6, 0.8].map((part) =>
      box(x + w * 0.6 * part, y, 2, h * 0.6, '#cfd6dc'),
    )
    return pane + bars.join('')
  })
  return picture(1000, 750, [
    box(0, 0, 1000, 750, chance.one(['#bcd3e6', '#d9cbb3', '#aab4bd'])),
    box(110, 80, 780, 560, chance.one(['#d8d2c4', '#c9b8a5', '#b9c2c4'])),
    ...windows,
    box(0, 630, 1000, 120, '#8d8a80'),
    box(0, 590, 1000, 42, '#6b665c'),
    box(440, 560, 120, 80, '#2f5d8a'),
  ])
}
