/** Values for every field of every kind, with a canary wherever a person's data can stand. */
import { areasByCountry } from '@/lib/domain/codes/areas'
import { recordKinds } from '@/lib/domain/kinds/registry'
import { fieldsOf } from '@/lib/domain/record/fields-of'
import type { Field, RecordKind } from '@/lib/domain/record/field'
import type { AnyValues, Value } from '@/lib/domain/record/values-of'
import { canaries } from './needles'

const byKey: Record<string, string> = {
  fullName: canaries.name,
  nativeName: canaries.nativeName,
  otherNames: canaries.hanName,
  premises: canaries.place,
  town: canaries.town,
  number: canaries.document,
  handle: canaries.handle,
}

function valueOf(field: Field, now: Date): Value | undefined {
  switch (field.type) {
    case 'text':
    case 'paragraph':
      return (byKey[field.key] ?? `${canaries.text}, ${canaries.name}`).slice(0, field.max ?? 300)
    case 'phone':
      return canaries.phone
    case 'point':
      return { lat: Number(canaries.latitude), lon: Number(canaries.longitude) }
    case 'date':
      return '2020-01-02'
    case 'moment':
      return now.toISOString()
    case 'code':
      return field.codes.codes[0]
    case 'codes':
      return [field.codes.codes[0]!]
    case 'country':
      return 'TH'
    case 'countries':
      return ['TH']
    case 'area':
      return areasByCountry.get('KH')![0]
    case 'answer':
      return 'yes'
    case 'number':
      return field.min ?? 1
    case 'money':
      return { amount: '1200.00', currency: 'USD' }
    default:
      return undefined
  }
}

/** One full record of a kind; files and references are left out, they are added by their own use cases. */
export function canaryValues(name: keyof typeof recordKinds, now: Date): AnyValues {
  const kind: RecordKind = recordKinds[name]
  return Object.fromEntries(
    fieldsOf(kind).flatMap((field) => {
      const value = valueOf(field, now)
      return value === undefined ? [] : [[field.key, value]]
    }),
  )
}
