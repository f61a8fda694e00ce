import type { RecordKinds } from '@/lib/domain/kinds/registry'
import type { ValuesOf } from '@/lib/domain/record/values-of'
import { countryOf } from '../countries'
import { fullName } from '../names'
import { type Case, filesOf } from './planned'

type Identity = ValuesOf<RecordKinds['identity']>

/** What is typed to open the dossier. */
export function firstWords({ person }: Case): Identity {
  const { name, born, sex, country, work } = person
  const names = {
    fullName: fullName(person),
    nativeName: name.native === fullName(person) ? undefined : name.native,
  }
  if (work.depth === 'name') return names
  return { ...names, birthDate: born, sex, citizenships: [country] }
}

/** The identity as it stands later. */
export function identityOf(told: Case): Identity {
  const { person, chance, times, files } = told
  const { name, born, work, country } = person
  const rich = work.depth === 'rich'
  return {
    ...firstWords(told),
    givenNames: name.given,
    familyName: name.family,
    otherNames: name.also,
    insideName: name.inside,
    birthDateBasis: born ? (born.length === 10 ? 'document' : 'told') : undefined,
    approximateAge: born ? undefined : chance.between(19, 34),
    currentPhoto: filesOf(files.portrait),
    photoTakenOn: files.portrait && times.daysAgo(chance.between(3, 40)),
    languages: chance.often(0.4)
      ? ['en', countryOf(country).language]
      : [countryOf(country).language],
    ...(work.status === 'verified' ? confirmed(told) : {}),
    ...(rich ? background(told) : {}),
  }
}

function confirmed({ chance, times }: Case): Identity {
  return {
    identityConfirmedBy: chance.one(['document', 'registry', 'relative'] as const),
    nationalityConfirmedBy: chance.one(['registry', 'document'] as const),
    confirmedOn: times.daysAgo(chance.between(2, 20)),
    confirmationNote: 'Invented for the demonstration: no registry was asked.',
  }
}

function background({ chance }: Case): Identity {
  return {
    socioeconomicBand: chance.one(['poor', 'lower_middle', 'middle'] as const),
    education: chance.one([
      'lower_secondary',
      'upper_secondary',
      'short_cycle',
      'bachelor',
    ] as const),
    maritalStatus: chance.one(['single', 'single', 'married', 'divorced'] as const),
    dependants: chance.between(0, 3),
  }
}
