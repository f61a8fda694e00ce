import { countryOf } from '../countries'
import { relativeNames } from '../names'
import { numberLike } from '../passports'
import { told as news, wishes } from '../words/phrases'
import { type Case, lastHeard, planned, type Planned } from './planned'

/** The reporter of whoever was reported by somebody, and the next of kin of those who are known well. */
export function familyOf(told: Case): Planned[] {
  const { depth } = told.person.work
  if (depth === 'name' || (depth === 'thin' && told.chance.often(0.25))) return []
  return depth === 'rich' ? [reporter(told), nextOfKin(told)] : [reporter(told)]
}

function reporter(told: Case): Planned {
  const { person, chance, times } = told
  const { language, channel, phone } = countryOf(person.country)
  const relation = chance.one(['mother', 'sister', 'friend'] as const)
  const thin = person.work.depth === 'thin'
  const checked = person.work.status === 'verified'
  return planned('relative', {
    name: relativeNames[person.country][relation],
    relation,
    languages: [language],
    reporter: 'yes',
    reportedAt: times.hoursAgo(lastHeard(told) + chance.between(500, 950)),
    reportChannel: chance.one([channel, 'phone', 'in_person'] as const),
    verified: checked ? 'yes' : 'unknown',
    verifiedBy: checked
      ? chance.one(['document', 'video_call', 'registry'] as const)
      : 'not_checked',
    ...(thin && chance.often(0.4) ? {} : { phone: numberLike(phone, chance) }),
    safeWays: thin ? undefined : 'Evenings; the phone is the reporter’s own.',
    wishes: thin ? undefined : chance.one(wishes),
    told: thin ? undefined : chance.one(news),
  })
}

function nextOfKin({ person, chance }: Case): Planned {
  const { language, phone } = countryOf(person.country)
  return planned('relative', {
    name: relativeNames[person.country].father,
    relation: 'father',
    nextOfKin: 'yes',
    languages: [language],
    reporter: 'no',
    verified: chance.one(['yes', 'unknown'] as const),
    phone: numberLike(phone, chance),
    address: person.home && `A village near ${person.home} (invented)`,
    told: 'Knows of the job abroad, not of what became of it. The reporter asks that it stays so.',
  })
}
