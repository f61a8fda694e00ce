import { countryOf } from '../countries'
import { numberLike, passportOf } from '../passports'
import { type Case, planned, type Planned } from './planned'

/** Documents: the passport of whoever is known a little better, and a national card of some. */
export function documentsOf(told: Case): Planned[] {
  const { person, chance, times, files } = told
  const { depth, status } = person.work
  if (depth !== 'rich' && depth !== 'middling') return []
  if (depth === 'middling' && status !== 'verified' && chance.often(0.35)) return []
  const { number, issuedOn, expiresOn, typed } = passportOf(person, times)
  const heldBy = chance.one(['operator', 'operator', 'recruiter', 'lost', 'person'] as const)
  const taken = heldBy === 'operator' || heldBy === 'recruiter'
  const passport = planned('document', {
    type: 'passport',
    number,
    issuingCountry: person.country,
    issuer: countryOf(person.country).state,
    ...(files.passport ? { issuedOn, expiresOn, images: [files.passport], mrz: typed } : {}),
    heldBy,
    heldByDetail: taken ? 'Taken on the first day, kept in a safe in the office' : undefined,
    heldAsOf: times.daysAgo(chance.between(4, 60)),
    note: 'Invented number: no state issues passports that begin with ZZ.',
  })
  const card = countryOf(person.country).nationalId
  return card && depth === 'rich' ? [passport, nationalCard(told, card)] : [passport]
}

function nationalCard({ person, chance, times }: Case, pattern: string): Planned {
  return planned('document', {
    type: 'national_id',
    number: numberLike(pattern, chance),
    issuingCountry: person.country,
    heldBy: chance.one(['family', 'person', 'operator'] as const),
    heldAsOf: times.daysAgo(chance.between(4, 60)),
  })
}
