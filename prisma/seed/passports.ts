import { checkDigit } from '@/lib/domain/mrz/check-digit'
import { countryOf } from './countries'
import type { Person } from './people/person'
import { type Chance, chanceOf } from './random'
import type { Times } from './times'

type Passport = {
  number: string
  issuedOn: string
  expiresOn: string
  /** The machine-readable zone as printed, and as somebody typed it from the picture. */
  mrz: string
  typed: string
}

/** A number of a pattern, with a digit for every `#`. */
export function numberLike(pattern: string, chance: Chance): string {
  return pattern.replace(/#/g, () => String(chance.between(0, 9)))
}

/** Whose zone was copied with one wrong digit, so that a failed check can be seen. */
const miscopied = new Set(['rizky'])

/** The invented passport of a person; the same however often it is asked for. */
export function passportOf(person: Person, times: Times): Passport {
  const chance = chanceOf(`passport of ${person.key}`)
  const number = numberLike(countryOf(person.country).passport, chance)
  const expiresOn = times.ahead(chance.between(1, 7), chance.between(0, 360))
  const issuedOn = `${Number(expiresOn.slice(0, 4)) - 10}${expiresOn.slice(4)}`.replace(
    '-02-29',
    '-02-28',
  )
  const mrz = zone(person, number, expiresOn)
  return { number, issuedOn, expiresOn, mrz, typed: miscopied.has(person.key) ? slip(mrz) : mrz }
}

const filled = (text: string, length: number) => text.slice(0, length).padEnd(length, '<')

/** Letters as a machine-readable zone has them: A to Z, everything else a filler. */
const plain = (name: string) =>
  name
    .replace(/[đĐ]/g, 'D')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toUpperCase()
    .replace(/[^A-Z]+/g, '<')

/** A date of birth as YYMMDD, fillers for what is not known. */
const short = (date = '') => filled(date.replaceAll('-', '').slice(2), 6)

/** Two lines of 44 characters. Source: ICAO Doc 9303, part 4. */
function zone({ name, sex, born, country }: Person, number: string, expiresOn: string): string {
  const { alpha3 } = countryOf(country)
  const [primary = '', secondary] = [name.family ?? name.given, name.family && name.given]
  const names = [primary, secondary].filter((part) => part !== undefined).map(plain)
  const checked = (part: string) => part + checkDigit(part)
  const document = checked(filled(number, 9))
  const birth = checked(short(born))
  const expiry = checked(short(expiresOn))
  const optional = `${filled('', 14)}<`
  const composite = checkDigit(document + birth + expiry + optional)
  const letter = sex === 'female' ? 'F' : sex === 'male' ? 'M' : '<'
  return `${filled(`P<${alpha3}${names.join('<<')}`, 44)}\n${document}${alpha3}${birth}${letter}${expiry}${optional}${composite}`
}

/** The third digit of the number, one too high. */
function slip(mrz: string): string {
  const at = mrz.indexOf('\n') + 5
  return mrz.slice(0, at) + String((Number(mrz[at]) + 1) % 10) + mrz.slice(at + 1)
}
