import { countryOf } from '../countries'
import { areaOf, premises } from '../premises'
import { ads } from '../words/ads'
import { type Case, planned, type Planned } from './planned'

/** How it began, and the way there. */
export function recruitmentOf(told: Case): Planned[] {
  const { person, chance } = told
  const { depth } = person.work
  if (depth !== 'rich' && !(depth === 'middling' && chance.often(0.5))) return []
  const daysAgo = Math.ceil((person.last?.hoursAgo ?? 0) / 24) + chance.between(60, 240)
  return [offer(told, daysAgo), ...(person.last ? route(told, daysAgo - 6) : [])]
}

function offer({ person, chance, times }: Case, daysAgo: number): Planned {
  const { currency, pay, fee, platform } = countryOf(person.country)
  return planned('recruitment', {
    methods: [chance.one(['online_ad', 'social_network', 'friends', 'agency'] as const)],
    platforms: [platform],
    adText: ads[person.country],
    adSeenOn: times.daysAgo(daysAgo + 9),
    recruiter: chance.one(['“Kelvin”', '“Sister May”', '“Boss Tony”', '“Uncle Seven”'] as const),
    recruiterContact: `@jobs.invented.${chance.between(100, 999)}`,
    recruiterRelation: chance.one([
      'unacquainted',
      'unacquainted',
      'acquainted',
      'familial',
    ] as const),
    promisedJob: chance.one([
      'Customer service',
      'Chat administrator',
      'Data entry',
      'Translator',
    ] as const),
    promisedPlace: chance.one(['Bangkok', 'Phnom Penh', 'Mae Sot', 'A five-star resort'] as const),
    promisedSalary: { amount: `${pay}.00`, currency },
    contractMonths: chance.one([6, 6, 12]),
    promisedBenefits: 'Room, food, air ticket, visa, bonus for every friend brought',
    ...(fee ? { fees: { amount: `${fee}.00`, currency }, feesPaidTo: 'The recruiter' } : {}),
    feesPaidBy: [chance.one(['person', 'family', 'loan', 'recruiter'] as const)],
    recruitedOn: times.daysAgo(daysAgo),
    leftHomeOn: times.daysAgo(daysAgo - 5),
  })
}

function route({ person, chance, times }: Case, daysAgo: number): Planned[] {
  const { airport } = countryOf(person.country)
  const { town, hotspot } = premises[person.last!.place]
  const toCountry = areaOf(person.last!.place).slice(0, 2)
  const river = toCountry === 'MM' || hotspot === 'golden_triangle'
  const between = river ? 'Mae Sot' : 'Bangkok'
  const first = planned('route-leg', {
    from: person.home ?? airport,
    fromCountry: person.country,
    to: between,
    toCountry: 'TH',
    departedOn: times.daysAgo(daysAgo),
    arrivedOn: times.daysAgo(daysAgo - 1),
    transport: person.country === 'TH' ? ['bus'] : ['plane', 'bus'],
    crossing: person.country === 'TH' ? 'none' : 'official',
    entryPermission: person.country === 'TH' ? undefined : 'visa_free',
    paidBy: 'recruiter',
  })
  const second = planned('route-leg', {
    from: between,
    fromCountry: 'TH',
    to: town,
    toCountry,
    departedOn: times.daysAgo(daysAgo - 1),
    arrivedOn: times.daysAgo(daysAgo - 2),
    transport: river ? ['car', 'boat'] : ['van_truck', 'on_foot'],
    crossing: river ? 'river' : chance.one(['unofficial_at_night', 'official_bribed'] as const),
    entryPermission: 'none',
    escort: 'Two drivers who changed at a petrol station; the phone was taken in the car',
    paidBy: 'operator',
    cost: { amount: '300.00', currency: 'USD' },
  })
  return [first, second]
}
