import { phoneKeys } from '../phones/phone-keys'
import { exactly, type MatchKey } from './match-key'
import { oneOffKeys } from './one-off'

/** Whose telephones are the person's alone; several captives are reached by any other. Not said: taken for their own. */
const own: readonly (string | undefined)[] = ['own', 'hidden', undefined]

/**
 * The keys of one telephone number of the person. Their own number is sure; a borrowed one, the same national number of
 * another country, or one digit off, possible.
 *
 * @param point values of the contact-point kind: phone in E.164, owner by its codes
 */
export function phoneMatchKeys(point: { phone?: string; owner?: string }): MatchKey[] {
  const { phone, owner } = point
  if (!phone) return []
  const [whole = '', national] = phoneKeys(phone)
  if (!own.includes(owner)) return [exactly(whole, 'possible')]
  if (!national) return [exactly(whole, 'sure')]
  const digits = national.slice('national:'.length)
  const country = phone.slice(0, phone.length - digits.length)
  return [
    exactly(whole, 'sure'),
    exactly(national, 'possible'),
    ...oneOffKeys(`phone${country}`, digits),
  ]
}
