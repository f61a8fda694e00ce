import { plainTyped } from '../digits/plain-typed'

const grouped = (mark: string) => new RegExp(`^\\d{1,3}(\\${mark}\\d{2,3})*\\${mark}\\d{3}$`)

/** The whole part without its group marks, or undefined when they are not where groups end. */
function whole(text: string, mark: string): string | undefined {
  if (/^\d+$/.test(text)) return text
  return mark && grouped(mark).test(text) ? text.replaceAll(mark, '') : undefined
}

function split(text: string): { mark: string; at: number } {
  const marks = [...text.matchAll(/[.,]/g)]
  const last = marks.at(-1)
  if (!last) return { mark: '', at: -1 }
  const other = last[0] === '.' ? ',' : '.'
  const repeated = marks.filter(([mark]) => mark === last[0]).length > 1
  // One mark before exactly three digits groups thousands (1.200 is said for 1,200), except after 0.
  const groups = !text.includes(other) && /^[1-9]\d{0,2}[.,]\d{3}$/.test(text)
  return repeated || groups ? { mark: last[0], at: -1 } : { mark: other, at: last.index }
}

/**
 * Reads a number that is not negative, as people write it: digits of any script, 1,200.50, 1.200,50,
 * 1 200, 1,00,000, $1200.
 *
 * @param typed any text
 * @returns its digits with a point before the decimals and none left over (`1200.5`), or undefined
 *   when it is no such number
 */
export function parseDecimal(typed: string): string | undefined {
  const text = plainTyped(typed)
    .replace(/[\s'’_]/gu, '')
    .replace(/^\p{Sc}|\p{Sc}$/u, '')
  if (!/^\d[\d.,]{0,39}$/.test(text)) return undefined
  const { mark, at } = split(text)
  const integer = whole(at < 0 ? text : text.slice(0, at), mark)
  const fraction = at < 0 ? '' : text.slice(at + 1)
  if (integer === undefined || !/^\d*$/.test(fraction)) return undefined
  const decimals = fraction.replace(/0+$/, '')
  return integer.replace(/^0+(?=\d)/, '') + (decimals ? `.${decimals}` : '')
}

/** The most digits of an amount: a trillion, and the eight decimals of a coin. */
const largestAmount = /^\d{1,13}(\.\d{1,8})?$/

/**
 * Reads an amount of money.
 *
 * @param typed as parseDecimal
 * @returns the amount as it is stored: at least two decimals, and never three, so that it cannot be
 *   mistaken for grouped thousands when it is typed again; undefined when it is none
 */
export function parseAmount(typed: string): string | undefined {
  const decimal = parseDecimal(typed)
  if (decimal === undefined || !largestAmount.test(decimal)) return undefined
  const [integer, fraction = ''] = decimal.split('.')
  return `${integer}.${fraction.length === 3 ? `${fraction}0` : fraction.padEnd(2, '0')}`
}
