import { countryOf } from '../countries'
import { numberLike } from '../passports'
import { pleas } from '../words/pleas'
import { neverSay, summaries } from '../words/phrases'
import { type Case, lastHeard, planned, type Planned } from './planned'

/** Contact points, the safe-contact plan, the log and proofs of life. */
export function contactOf(told: Case): Planned[] {
  const { depth, status } = told.person.work
  if (depth === 'rich') {
    const phone = ownPhone(told)
    const points = [phone, handle(told)]
    return [...points, plan(told, phone), ...conversations(told, phone), ...proofs(told)]
  }
  if (depth !== 'middling') return []
  const phone = told.chance.often(0.75) ? ownPhone(told) : undefined
  const agreed = status === 'reported' ? [] : [phone ? plan(told, phone) : noPlan(told)]
  const log = phone && told.chance.often(0.5) ? [plea(told, phone)] : []
  return [...(phone ? [phone] : []), ...agreed, ...log]
}

function ownPhone({ person, chance }: Case): Planned {
  const { channel, phone } = countryOf(person.country)
  const hidden = chance.often(0.6)
  return planned('contact-point', {
    channel,
    phone: numberLike(phone, chance),
    inUse: 'yes',
    owner: hidden ? 'hidden' : chance.one(['own', 'given_by_operator', 'borrowed'] as const),
    hidden: hidden ? 'yes' : 'no',
    watched: chance.one(['yes', 'no', 'unknown'] as const),
    knownTo: hidden ? 'The mother, and one room mate' : 'The family and the team leader',
  })
}

function handle({ person, chance }: Case): Planned {
  return planned('contact-point', {
    channel: chance.one(['telegram', 'facebook', 'instagram'] as const),
    handle: `@${person.key}.invented.${chance.between(10, 99)}`,
    inUse: chance.one(['yes', 'unknown'] as const),
    owner: 'given_by_operator',
    watched: 'yes',
    note: 'Used for the work. Only to be looked at, never to be written to.',
  })
}

function plan({ person, chance, times }: Case, phone: Planned): Planned {
  return planned('safe-contact-plan', {
    noSafeContact: 'no',
    whoMayCall: 'The owner of this dossier, or the duty officer',
    ...chance.one([
      { windowFrom: '02:00', windowUntil: '03:30', times: 'Not on Mondays' },
      { windowFrom: '23:30', windowUntil: '01:00', times: 'When the phones are given back' },
    ] as const),
    channels: [countryOf(person.country).channel],
    contactPoint: phone.recordId,
    senderName: chance.one(['Parcel service', 'Cousin Lin', 'Phone shop'] as const),
    codeWord: chance.one(['mango', 'blue umbrella', 'the old bicycle'] as const),
    duressPhrase: chance.one(['It rained all day here', 'Grandmother is better'] as const),
    neverSay: chance.one(neverSay),
    agreedOn: times.daysAgo(chance.between(5, 40)),
  })
}

const noPlan = ({ times }: Case): Planned =>
  planned('safe-contact-plan', {
    noSafeContact: 'yes',
    agreedOn: times.daysAgo(3),
    note: 'The only phone is the operator’s. Word comes through a relative.',
  })

function conversations(told: Case, phone: Planned): Planned[] {
  const { person, chance, times } = told
  const since = lastHeard(told)
  const talk = (hoursAgo: number, direction: 'to_person' | 'from_person') =>
    planned('contact-log', {
      at: times.hoursAgo(hoursAgo),
      direction,
      channel: countryOf(person.country).channel,
      contactPoint: phone.recordId,
      by: chance.one(['Duty officer', 'Owner of the dossier'] as const),
      answeredBy: 'person',
      privacy: chance.one(['alone', 'watched', 'unknown'] as const),
      codeWordGiven: chance.one(['yes', 'yes', 'no'] as const),
      duress: chance.one(['no', 'no', 'unknown'] as const),
      summary: chance.one(summaries),
      nextDue: times.hoursAgo(hoursAgo - 96),
    })
  const noAnswer = planned('contact-log', {
    at: times.hoursAgo(Math.max(2, since - 4)),
    direction: 'no_answer',
    channel: countryOf(person.country).channel,
    contactPoint: phone.recordId,
    by: 'Duty officer',
  })
  return [
    plea(told, phone),
    talk(since + 90, 'to_person'),
    talk(since + 1, 'from_person'),
    noAnswer,
  ]
}

/** The request for rescue in the person's own words. */
function plea(told: Case, phone: Planned): Planned {
  const { person, chance, times } = told
  const { words, english } = pleas[person.country]
  return planned('contact-log', {
    at: times.hoursAgo(lastHeard(told) + chance.between(100, 300)),
    direction: 'from_person',
    channel: countryOf(person.country).channel,
    contactPoint: phone.recordId,
    privacy: 'alone',
    duress: 'no',
    requestWords: words,
    requestLanguage: countryOf(person.country).language,
    requestEnglish: english,
  })
}

function proofs(told: Case): Planned[] {
  const { chance, times, person } = told
  const at = lastHeard(told) + 2
  const whereabouts = person.last?.whereabouts ?? 'held'
  const alone = chance.often(0.7)
  const fresh = planned('proof-of-life', {
    at: times.hoursAgo(at),
    method: chance.one(['live_video', 'voice_message', 'answered_question'] as const),
    verifier: 'Owner of the dossier, with a relative who knows the voice',
    privacy: alone ? 'alone' : 'watched',
    duress: alone ? 'no' : 'unknown',
    confidence: alone ? 'high' : 'medium',
    validUntil: times.hoursAgo(at - 72),
    whereabouts: whereabouts === 'moved' ? undefined : whereabouts,
  })
  if (chance.often(0.5)) return [fresh]
  const older = planned('proof-of-life', {
    at: times.hoursAgo(at + 400),
    method: 'online_activity',
    privacy: 'unknown',
    confidence: 'low',
    note: 'The account was online; it may have been somebody else.',
  })
  return [older, fresh]
}
