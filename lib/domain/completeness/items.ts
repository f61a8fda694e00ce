import { identifyingDocumentTypes } from '../codes/documents'
import type { StoredRecord } from '../kinds/dossier-records'
import { checkMrz } from '../mrz/check-mrz'
import type { Probe } from './probe'

/** One thing that earns points. */
export type Part = Probe & { points: number }

export type Item = {
  key: string
  parts: readonly Part[]
}

type DocumentValues = StoredRecord<'document'>['values']

const identifying: readonly string[] = identifyingDocumentTypes

export const isIdentifying = ({ type }: DocumentValues): boolean =>
  type !== undefined && identifying.includes(type)

/** Many identity cards have no machine-readable lines: their picture is all there is to have. */
const isChecked = (values: DocumentValues, now: string): boolean => {
  if (values.type === 'national_id' && values.images) return true
  const mrz = isIdentifying(values) && values.mrz ? checkMrz(values.mrz, now) : undefined
  return mrz?.ok === true && mrz.passed
}

type Seen = Extract<Probe, { kind: 'sighting' }>['anyOf']

/** What a sighting says: its points fall with its age. */
const located = (points: number, ...anyOf: Seen) =>
  ({ points, kind: 'sighting', anyOf }) as const satisfies Part

const idImage = { kind: 'document', completes: isIdentifying } as const

/**
 * What makes a dossier complete, out of 100, in the order in which it is asked for.
 * Source: domain.md, "Completeness and the release packet". An item of several parts gives each its share.
 */
export const completenessItems = [
  {
    key: 'name',
    parts: [{ points: 12, kind: 'identity', anyOf: ['fullName', 'nativeName'] }],
  },
  {
    key: 'idImage',
    parts: [
      { ...idImage, points: 14, anyOf: ['images'], counts: isIdentifying },
      { ...idImage, points: 4, anyOf: ['mrz', 'images'], counts: isChecked },
    ],
  },
  {
    key: 'nationalityAndBirth',
    parts: [
      { points: 3, kind: 'identity', anyOf: ['citizenships'] },
      { points: 2, kind: 'identity', anyOf: ['birthDate'] },
    ],
  },
  { key: 'currentPhoto', parts: [{ points: 5, kind: 'identity', anyOf: ['currentPhoto'] }] },
  { key: 'coordinates', parts: [located(12, 'point')] },
  { key: 'premises', parts: [located(10, 'premises', 'building')] },
  { key: 'floorAndRoom', parts: [located(3, 'floor'), located(3, 'room')] },
  { key: 'buildingPhoto', parts: [located(4, 'buildingPhoto')] },
  {
    key: 'phone',
    parts: [
      {
        points: 10,
        kind: 'contact-point',
        anyOf: ['phone'],
        counts: ({ inUse }) => inUse !== 'no',
      },
    ],
  },
  {
    key: 'safeContactPlan',
    parts: [
      {
        points: 3,
        kind: 'safe-contact-plan',
        anyOf: ['whoMayCall', 'noSafeContact'],
        counts: ({ whoMayCall, noSafeContact }) => Boolean(whoMayCall) || noSafeContact === 'yes',
      },
    ],
  },
  {
    key: 'request',
    parts: [{ points: 8, kind: 'contact-log', anyOf: ['requestWords', 'requestFiles'] }],
  },
  { key: 'indicators', parts: [{ points: 3, kind: 'exploitation', anyOf: ['iloIndicators'] }] },
  {
    key: 'reporter',
    parts: [
      {
        points: 4,
        kind: 'relative',
        anyOf: ['verified'],
        counts: ({ reporter, verified }) => reporter === 'yes' && verified === 'yes',
        completes: ({ reporter }) => reporter === 'yes',
      },
    ],
  },
] as const satisfies readonly Item[]

export type ItemKey = (typeof completenessItems)[number]['key']
