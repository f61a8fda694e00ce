import { identifyingDocumentTypes } from '../codes/documents'
import type { DossierRecords, StoredRecord } from '../kinds/dossier-records'
import type { Money } from '../record/values-of'
import { countedSightings } from '../whereabouts/counted-sightings'
import type { PacketItem } from './contents'
import type { PacketRow, PacketValue } from './packet-row'
import type { Phrase } from './phrases'

type Line = { label: Phrase; values: PacketValue[] }
type Draw = (records: DossierRecords) => Line[]
type Sighting = StoredRecord<'sighting'>['values']

/** A line, or none when there is nothing to say. */
const line = (label: Phrase, ...values: (PacketValue | undefined | false)[]): Line[] => {
  const given = values.filter((value) => value !== undefined && value !== false)
  return given.length > 0 ? [{ label, values: given }] : []
}
const text = (value: string | undefined) => (value ? { text: value } : undefined)

const identity = (records: DossierRecords) => records.identity?.[0]?.values ?? {}
const exploitation = (records: DossierRecords) => records.exploitation?.[0]?.values ?? {}

const identifying: readonly string[] = identifyingDocumentTypes
const documents = (records: DossierRecords) =>
  (records.document ?? []).flatMap(({ values }) =>
    values.type && identifying.includes(values.type) ? [values] : [],
  )

/** Of the sightings that together say where the person is, the newest that says it. */
function seen<K extends keyof Sighting>(records: DossierRecords, key: K): Sighting[K] | undefined {
  return countedSightings(records).find(({ values }) => values[key] !== undefined)?.values[key]
}

const phones = (records: DossierRecords) =>
  (records['contact-point'] ?? []).filter(({ values }) => values.phone && values.inUse !== 'no')

/** A number counts as known to those who hold the person only when somebody said that it is not hidden. */
const isHidden = ({ values }: StoredRecord<'contact-point'>) => values.hidden !== 'no'

const sexPhrase = (sex: string | undefined): Phrase =>
  sex === 'female' || sex === 'male' ? `sex.${sex}` : 'sex.other'

const money = (label: 'debt' | 'ransom', amount: Money | undefined) =>
  amount && { money: { amount: amount.amount, currency: amount.currency }, label }

const relatives = (records: DossierRecords, reporters: boolean): PacketValue[] =>
  (records.relative ?? [])
    .filter(({ values }) => (values.reporter === 'yes') === reporters)
    .flatMap(({ values: { name, nativeName, relation } }) => [
      ...(name || nativeName ? [{ text: [name, nativeName].filter(Boolean).join(' · ') }] : []),
      ...(relation ? [{ list: 'relation', code: relation }] : []),
    ])

/** How each item is drawn from the records of a dossier. What has no line here has none in a packet. */
const draws: { [K in PacketItem]?: Draw } = {
  name: (records) => {
    const { fullName, nativeName, givenNames, familyName } = identity(records)
    const whole = fullName ?? ([givenNames, familyName].filter(Boolean).join(' ') || undefined)
    return [...line('fullName', text(whole)), ...line('nativeName', text(nativeName))]
  },
  nationality: (records) =>
    line('citizenship', ...(identity(records).citizenships ?? []).map((country) => ({ country }))),
  birth: (records) => {
    const { birthDate, approximateAge } = identity(records)
    if (birthDate) return line('birthDate', { date: birthDate })
    return line('age', approximateAge !== undefined && { text: `~ ${approximateAge}` })
  },
  sex: (records) => {
    const { sex } = identity(records)
    return line('sex', sex && sex !== 'unknown' && { phrase: sexPhrase(sex) })
  },
  document: (records) =>
    documents(records).flatMap(({ type, number, issuingCountry, expiresOn }) => [
      ...line('documentType', { phrase: `document.${type}` as Phrase }),
      ...line('documentNumber', text(number)),
      ...line('issuingCountry', issuingCountry ? { country: issuingCountry } : undefined),
      ...line('expiresOn', expiresOn ? { date: expiresOn } : undefined),
    ]),
  location: (records) => {
    const said = <K extends keyof Sighting>(key: K) => seen(records, key)
    const [area, country, point] = [said('area'), said('country'), said('point')]
    const [radius, observedAt] = [said('radius'), countedSightings(records)[0]?.values.observedAt]
    return [
      ...line('premises', text(said('premises'))),
      ...line('building', text(said('building'))),
      ...line('town', text(said('town'))),
      ...line('area', area ? { area } : undefined),
      ...line('country', country ? { country } : undefined),
      ...line('point', point && { point }),
      ...line('radius', point && radius !== undefined && { metres: radius }),
      ...line('observedAt', observedAt ? { moment: observedAt } : undefined),
    ]
  },
  floorAndRoom: (records) => [
    ...line('floor', text(seen(records, 'floor'))),
    ...line('room', text(seen(records, 'room'))),
  ],
  phone: (records) =>
    line(
      'phone',
      ...phones(records).flatMap((one) => (isHidden(one) ? [] : text(one.values.phone))),
    ),
  hiddenPhone: (records) =>
    line(
      'phone',
      ...phones(records).flatMap((one) => (isHidden(one) ? text(one.values.phone) : [])),
    ),
  handle: (records) =>
    line(
      'handle',
      ...(records['contact-point'] ?? []).flatMap(({ values: { handle, channel, inUse } }) =>
        handle && inUse !== 'no'
          ? [...(channel ? [{ list: 'channel', code: channel }] : []), { text: handle }]
          : [],
      ),
    ),
  ownWords: (records) => {
    const asked = (records['contact-log'] ?? []).find(
      ({ values }) => values.requestEnglish ?? values.requestWords,
    )?.values
    return line('ownWords', text(asked?.requestWords), text(asked?.requestEnglish))
  },
  insideName: (records) => line('insideName', text(identity(records).insideName)),
  indicators: (records) =>
    line(
      'indicators',
      ...(exploitation(records).iloIndicators ?? []).map((code) => ({
        phrase: `indicator.${code}` as const,
      })),
    ),
  testimony: (records) => {
    const { forms = [], meansOfControl = [], description } = exploitation(records)
    return line(
      'testimony',
      ...forms.map((code) => ({ list: 'form', code })),
      ...meansOfControl.map((code) => ({ list: 'meansOfControl', code })),
      text(description),
    )
  },
  evidence: (records) =>
    line(
      'evidence',
      ...(records.evidence ?? []).flatMap(({ values: { type, title, madeOn } }) => [
        ...(type ? [{ list: 'evidenceType', code: type }] : []),
        ...(title ? [{ text: title }] : []),
        ...(madeOn ? [{ date: madeOn }] : []),
      ]),
    ),
  health: (records) => line('health', text(exploitation(records).injuries)),
  money: (records) => {
    const { debtClaimed, ransomDemanded } = exploitation(records)
    return line('money', money('debt', debtClaimed), money('ransom', ransomDemanded))
  },
  locationSource: (records) => {
    const newest = countedSightings(records)[0]?.values
    return line(
      'locationSource',
      newest?.method ? { list: 'sightingMethod', code: newest.method } : undefined,
      text(newest?.source),
    )
  },
  reporter: (records) => line('reporter', ...relatives(records, true)),
  family: (records) => line('family', ...relatives(records, false)),
}

/**
 * The lines of one item, as the records of a dossier give them.
 *
 * @returns none when the dossier says nothing of it, or when it is no item of records
 */
export const drawRows = (item: PacketItem, records: DossierRecords): PacketRow[] =>
  (draws[item]?.(records) ?? []).map((one) => ({ item, ...one }))
