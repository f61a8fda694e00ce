import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockSide, mostBoxes, pixelsUnder } from './boxes'
import { boxBetween, firstBox, growBox, moveBox } from './move-box'
import { boxesOfText, boxText, readBoxes, typedBoxes } from './read-boxes'

const hundredths = fc.double({ min: 0, max: 100, noNaN: true })
const box = fc
  .tuple(hundredths, hundredths, hundredths, hundredths)
  .map(([left, top, width, height]) => ({
    left,
    top,
    width: Math.min(width, 100 - left),
    height: Math.min(height, 100 - top),
  }))
const side = fc.integer({ min: 1, max: 2400 })

it('hides every pixel that a box touches, up to the end of its block and one more, and none outside the picture', () => {
  fc.assert(
    fc.property(box, side, side, (one, width, height) => {
      const hidden = pixelsUnder(one, { width, height })
      const right = hidden.left + hidden.width
      expect(hidden.left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(width)
      expect(hidden.top + hidden.height).toBeLessThanOrEqual(height)
      expect(hidden.width).toBeGreaterThan(0)
      const [from, to] = [one.left, one.left + one.width].map((part) => (part / 100) * width)
      expect(hidden.left).toBeLessThanOrEqual(Math.max(0, from! - blockSide))
      expect(right).toBeGreaterThanOrEqual(Math.min(width, to! + blockSide))
      expect(hidden.left % blockSide).toBe(0)
      expect(right === width || right % blockSide === 0).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

describe('boxes as they are typed', () => {
  const typed = (rows: string[]) =>
    rows.map((row) => {
      const [left = '', top = '', width = '', height = ''] = row.split(' ')
      return { left, top, width, height }
    })

  it.each<[string[], object]>([
    [['10 20 30 5', ''], { ok: true, boxes: [{ left: 10, top: 20, width: 30, height: 5 }] }],
    [['๑๐ 20,5 ３０ 5%'], { ok: true, boxes: [{ left: 10, top: 20.5, width: 30, height: 5 }] }],
    [['90 90 30 30'], { ok: true, boxes: [{ left: 90, top: 90, width: 10, height: 10 }] }],
    [[''], { ok: false, faults: [{ row: -1, side: 'left', fault: 'none' }] }],
    [
      ['10 20 30 5', 'x 100 0 '],
      {
        ok: false,
        faults: [
          { row: 1, side: 'left', fault: 'number' },
          { row: 1, side: 'top', fault: 'outside' },
          { row: 1, side: 'width', fault: 'outside' },
          { row: 1, side: 'height', fault: 'number' },
        ],
      },
    ],
  ])('%j', (rows, read) => {
    expect(readBoxes(typed(rows))).toEqual(read)
  })

  it('stop at forty', () => {
    const rows = Array.from({ length: mostBoxes + 1 }, () => '1 1 1 1')
    expect(readBoxes(typed(rows))).toMatchObject({ faults: [{ fault: 'too-many' }] })
  })

  it('go through an address unchanged, and nothing else does', () => {
    const boxes = [
      { left: 1.5, top: 2, width: 3.25, height: 4 },
      { left: 0, top: 0, width: 100, height: 100 },
    ]
    expect(boxesOfText(boxes.map(boxText))).toEqual(boxes)
    expect(boxesOfText(['1,2,3'])).toBeUndefined()
    expect(boxesOfText(['1,2,3,<'])).toBeUndefined()
    expect(boxesOfText([])).toBeUndefined()
  })

  it('come row by row from the fields of a form', () => {
    expect(
      typedBoxes({ left: ['1', ''], top: ['2'], width: [' 3 ', ''], height: ['4', '5'] }),
    ).toEqual(typed(['1 2 3 4', '   5']))
  })
})

it('a box that is moved, grown or drawn stays within the picture', () => {
  const step = fc.double({ min: -300, max: 300, noNaN: true })
  fc.assert(
    fc.property(step, step, step, step, (a, b, c, d) => {
      const box = boxBetween({ x: a, y: b }, { x: c, y: d }) ?? firstBox
      for (const one of [box, moveBox(box, c, a), growBox(box, b, d)]) {
        expect(one.left).toBeGreaterThanOrEqual(0)
        expect(one.left + one.width).toBeLessThanOrEqual(100.11)
        expect(one.top).toBeGreaterThanOrEqual(0)
        expect(one.width).toBeGreaterThan(0)
      }
    }),
  )
  expect(boxBetween({ x: 50, y: 50 }, { x: 50.1, y: 80 })).toBeUndefined()
})
