import 'server-only'
import { documentKeys } from '@/lib/domain/document-numbers/document-keys'
import { normaliseDocumentNumber } from '@/lib/domain/document-numbers/normalise-document-number'
import { nameKeys } from '@/lib/domain/names/name-keys'
import { phoneKeys } from '@/lib/domain/phones/phone-keys'
import type { RecordKind } from '@/lib/domain/record/field'
import { fieldsOf } from '@/lib/domain/record/fields-of'
import type { AnyValues } from '@/lib/domain/record/values-of'
import type { Keyring } from '../sealing/keyring'
import { type SearchKind, searchTokens } from '../sealing/search-token'

/** A handle as it is looked up: without a leading @, case or spaces. */
export const handleKey = (handle: string): string =>
  handle.normalize('NFKC').toLowerCase().replace(/^@/, '').replace(/\s+/g, '')

/** The keys of the values of one manner, before hashing. Names are taken together: a person has few keys in all. */
const keysBy = {
  name: (values) => nameKeys(values.flatMap((value) => value.split(/[\n;]+/)).filter(Boolean)),
  phone: (values) => values.flatMap(phoneKeys),
  document: (values) =>
    values.flatMap((value) => {
      const number = normaliseDocumentNumber(value)
      return number.ok ? documentKeys(number.number) : []
    }),
  handle: (values) => values.map(handleKey),
} satisfies Record<SearchKind, (values: string[]) => string[]>

/** The keys under which a record is found in one manner, before hashing. */
export function keysOf(kind: RecordKind, values: AnyValues, manner: SearchKind): string[] {
  const held = fieldsOf(kind).flatMap(({ key, find }) => {
    const value = find === manner ? values[key] : undefined
    return typeof value === 'string' ? [value] : []
  })
  return held.length > 0 ? keysBy[manner](held) : []
}

/** The blind search tokens of a record: keyed hashes of what its findable fields hold; sorted, each once. */
export function tokensOf(keyring: Keyring, kind: RecordKind, values: AnyValues): number[] {
  const manners = Object.keys(keysBy) as SearchKind[]
  const tokens = manners.flatMap((manner) =>
    searchTokens(keyring, manner, keysOf(kind, values, manner)),
  )
  return [...new Set(tokens)].sort((a, b) => a - b)
}
