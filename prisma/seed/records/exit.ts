import { clearanceItem } from '@/lib/domain/codes/exit'
import { areaOf } from '../premises'
import { type Case, planned, type Planned } from './planned'

const days = (hours: number) => Math.max(1, Math.floor(hours / 24))

/** What stands between home and those who are out: with the authorities, in a shelter, or on the way. */
export function exitOf(told: Case): Planned[] {
  const { person, times } = told
  const { last } = person
  const out = last?.whereabouts
  if (out !== 'with_authorities' && out !== 'in_shelter' && out !== 'in_transit') return []
  const since = days(last!.hoursAgo)
  const held = out === 'with_authorities'
  const stay = planned('detention', {
    stay: held ? 'immigration' : 'shelter',
    place: held ? 'Immigration post (invented)' : 'Shelter of the Quiet Garden (invented)',
    country: areaOf(last!.place).slice(0, 2),
    since: times.daysAgo(since),
    letterSentOn: held ? times.daysAgo(since) : undefined,
  })
  return [
    stay,
    ...(held ? [visitOf(told, stay.recordId)] : []),
    planned('overstay', {
      enteredOn: times.daysAgo(since + 130),
      permittedUntil: times.daysAgo(since + 100),
      rate: { amount: '10.00', currency: 'USD' },
      waiverAskedOn: times.daysAgo(1),
      waiver: out === 'in_transit' ? 'granted' : 'pending',
    }),
    ...checklist(told, out === 'in_transit'),
    ...(out === 'in_transit' ? [journeyOf(told)] : []),
  ]
}

function visitOf({ times }: Case, detention: string): Planned {
  return planned('visit', {
    at: times.hoursAgo(6),
    detention,
    visitor: 'Consular section',
    privacy: 'watched',
    condition: 'Tired, not hurt. Eats once a day; a doctor has been asked for.',
    said: 'Asks whether the family knows. Signed the request not to be punished.',
    needs: 'Medicine, a telephone call home, clean clothes.',
  })
}

/** All done for those on the way; begun for the others. */
function checklist({ times }: Case, ready: boolean): Planned[] {
  const items = clearanceItem.codes.filter((item) => item !== 'other')
  return items.map((item, place) =>
    planned('clearance', {
      item,
      state: ready || place < 2 ? 'done' : place < 5 ? 'asked' : 'open',
      owner: place < 5 ? 'Consular section' : 'The shelter',
      dueOn: times.ahead(0, place - 3),
      askedOn: ready || place < 5 ? times.daysAgo(3) : undefined,
      doneOn: ready || place < 2 ? times.daysAgo(1) : undefined,
    }),
  )
}

function journeyOf({ person, times }: Case): Planned {
  return planned('journey', {
    travelOn: times.daysAgo(0),
    from: 'Border crossing (invented)',
    to: person.home ?? 'Home',
    legs: 'By van to the airport; one flight, number ZZ 000 (invented).',
    ticketNumber: 'ZZ-000000 (invented)',
    escort: 'An officer of the embassy to the gate',
    receivingName: 'Arrivals desk of the ministry (invented)',
    receivingAgency: 'The ministry’s team at the airport (invented)',
    departedAt: times.hoursAgo(5),
  })
}
