import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const theme = readFileSync(path.join(import.meta.dirname, 'styles/theme.css'), 'utf8')
const colour = Object.fromEntries(
  [...theme.matchAll(/--color-([\w-]+): #([0-9a-f]{6});/g)].map(([, name, hex]) => [name, hex]),
)

/** Relative luminance of a colour of the theme, after WCAG 2.2. */
function luminance(name: string): number {
  const hex = colour[name]
  if (!hex) throw new Error(`no colour ${name}`)
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const tones = ['info', 'success', 'warning', 'danger']

describe('contrast', () => {
  it('of known colours is what WCAG says', () => expect(contrast('white', 'black')).toBeCloseTo(21))

  it.each([
    ...['white', 'paper', 'neutral-tint', 'accent-tint'].map((ground) => ['ink', ground]),
    ...['white', 'paper'].map((ground) => ['quiet', ground]),
    ...tones.flatMap((tone) => [
      [tone, `${tone}-tint`],
      [tone, 'white'],
    ]),
    ['accent-deep', 'accent-tint'],
    ['white', 'bar'],
  ])('%s on %s is text of level AAA', (text = '', ground = '') => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(7)
  })

  it.each([
    ['accent', 'white'],
    ['accent', 'paper'],
    ['accent', 'accent-tint'],
    ['quiet', 'neutral-tint'],
    ['quiet', 'accent-tint'],
    ['white', 'accent'],
    ['white', 'danger'],
  ])('%s on %s is text of level AA', (text, ground) => {
    expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each([
    ['edge', 'white'],
    ['edge', 'paper'],
    ['focus', 'bar'],
    ['focus', 'ink'],
  ])('%s on %s is an edge that can be seen', (edge, ground) => {
    expect(contrast(edge, ground)).toBeGreaterThanOrEqual(3)
  })
})
