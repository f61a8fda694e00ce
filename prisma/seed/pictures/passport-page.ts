import { countryOf } from '../countries'
import { fullName } from '../names'
import { passportOf } from '../passports'
import type { Person } from '../people/person'
import { chanceOf } from '../random'
import type { Times } from '../times'
import { silhouette } from './silhouette'
import { box, escaped, picture, words } from './svg'

const width = 1000
const height = 704

/** One label and what is written under it. */
const field = (label: string, value: string, x: number, y: number) =>
  words(label, { x, y, size: 14, fill: '#5c6b7a' }) +
  words(value || '—', { x, y: y + 26, size: 24, weight: 600 })

/** A machine-readable line: every character in its own place, for the font is not of one width. */
function machineLine(line: string, y: number): string {
  const characters = [...line].map(
    (character, at) => `<text x="${42 + at * 21.3}" y="${y}">${escaped(character)}</text>`,
  )
  return `<g font-family="Noto Sans" font-size="25" fill="#111" text-anchor="middle">${characters.join('')}</g>`
}

/** The data page of an invented passport, of no state's real design. */
export function passportPage(person: Person, times: Times): string {
  const { alpha3, state } = countryOf(person.country)
  const { number, issuedOn, expiresOn, mrz } = passportOf(person, times)
  const chance = chanceOf(`page of ${person.key}`)
  const hue = chance.between(0, 359)
  const [first = '', second = ''] = mrz.split('\n')
  const { family, given } = person.name
  return picture(width, height, [
    `<rect width="${width}" height="${height}" fill="hsl(${hue},38%,93%)"/>`,
    ...Array.from(
      { length: 9 },
      (_, at) =>
        `<circle cx="760" cy="300" r="${60 + at * 34}" fill="none" stroke="hsl(${hue},40%,82%)" stroke-width="6"/>`,
    ),
    box(0, 0, width, 64, `hsl(${hue},45%,32%)`),
    words(`${state} · invented passport`, { x: 30, y: 42, size: 26, fill: '#fff', weight: 600 }),
    `<svg x="36" y="100" width="280" height="350" viewBox="0 0 200 250">${silhouette(person.sex, chance)}</svg>`,
    field('Type', 'P', 350, 110),
    field('Code', alpha3, 430, 110),
    field('Passport No.', number, 560, 110),
    field(family ? 'Surname' : 'Name', family ?? fullName(person), 350, 180),
    field('Given names', (family && given) ?? '', 350, 250),
    field('Date of birth', person.born ?? '', 350, 320),
    field('Sex', person.sex === 'female' ? 'F' : person.sex === 'male' ? 'M' : 'X', 560, 320),
    field('Place of birth', person.home ?? '', 660, 320),
    field('Date of issue', issuedOn, 350, 390),
    field('Date of expiry', expiresOn, 560, 390),
    field('Authority', 'None: this is a specimen', 350, 460),
    box(0, 560, width, 144, '#f7f5ef'),
    machineLine(first, 616),
    machineLine(second, 668),
  ])
}
