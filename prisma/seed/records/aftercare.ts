import { countryOf } from '../countries'
import { areaOf } from '../premises'
import { needs, notes } from '../words/phrases'
import { type Case, filesOf, lastHeard, planned, type Planned } from './planned'

/** Evidence, legal matters, support and notes of those who are known well; a note of some others. */
export function aftercareOf(told: Case): Planned[] {
  const { depth } = told.person.work
  const few = depth === 'middling' && told.chance.often(0.5) ? [noteOf(told)] : []
  if (depth !== 'rich') return [...few, ...legalOf(told), ...shelterOf(told)]
  return [...evidenceOf(told), ...legalOf(told), ...shelterOf(told), supportOf(told), noteOf(told)]
}

function evidenceOf(told: Case): Planned[] {
  const { person, chance, times, files } = told
  const receivedAt = times.hoursAgo(lastHeard(told) + chance.between(20, 90))
  const chat = planned('evidence', {
    type: 'chat',
    title: 'Messages with the recruiter (invented)',
    description: 'The offer, the ticket, and the threats after arrival.',
    files: filesOf(files.chat),
    source: 'The reporter',
    sourceGrade: 'B',
    informationGrade: '2',
    receivedAt,
    receivedFrom: 'The reporter, by message',
    receivedBy: countryOf(person.country).channel,
    custody: 'Received as screenshots; the telephone itself is with the family.',
  })
  if (chance.often(0.5)) return [chat]
  const statement = planned('evidence', {
    type: 'statement',
    title: 'Statement of a former captive (invented)',
    description:
      'Describes the building, the team leader and the rooms; recognised the person on a photo.',
    madeOn: times.daysAgo(12),
    source: 'A former captive',
    sourceGrade: 'C',
    informationGrade: '3',
    receivedAt,
  })
  return [chat, statement]
}

function legalOf({ person, chance, times }: Case): Planned[] {
  const { last, work } = person
  const held = last?.whereabouts === 'with_authorities'
  if (!last || (!held && !(work.depth === 'rich' && chance.often(0.4)))) return []
  return [
    planned('legal-matter', {
      matter: held ? 'charge' : 'overstay',
      statute: held ? 'Illegal entry and stay (invented file)' : undefined,
      authority: held ? 'District police (invented file)' : undefined,
      country: areaOf(last.place).slice(0, 2),
      fileNumber: held ? 'ZZ-000/00' : undefined,
      on: times.daysAgo(Math.max(1, Math.floor(last.hoursAgo / 24))),
      amount: held ? undefined : { amount: `${chance.between(10, 90) * 10}.00`, currency: 'USD' },
      stage: 'open',
      nonPunishmentAsked: chance.one(['yes', 'no'] as const),
      nextStepOn: times.ahead(0, chance.between(3, 20)),
    }),
  ]
}

function shelterOf({ person, times }: Case): Planned[] {
  const { last } = person
  if (last?.whereabouts !== 'in_shelter' && last?.whereabouts !== 'in_transit') return []
  return [
    planned('support-need', {
      step: 'service',
      type: 'shelter',
      need: 'A bed apart from those who may be recruiters, and a telephone to call home.',
      urgency: 'now',
      wanted: 'yes',
      provider: 'Shelter of the Quiet Garden (invented)',
      state: 'under_way',
      startedOn: times.daysAgo(1),
    }),
  ]
}

function supportOf({ chance, times }: Case): Planned {
  return planned('support-need', {
    step: 'service',
    ...chance.one(needs),
    urgency: chance.one(['now', 'this_week', 'this_month'] as const),
    wanted: chance.one(['yes', 'unknown'] as const),
    state: chance.one(['needed', 'offered', 'referred'] as const),
    followUpOn: times.ahead(0, chance.between(5, 25)),
  })
}

function noteOf({ chance }: Case): Planned {
  return planned('note', chance.one(notes))
}
