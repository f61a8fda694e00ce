import 'server-only'
import { documentKeys } from '@/lib/domain/document-numbers/document-keys'
import { normaliseDocumentNumber } from '@/lib/domain/document-numbers/normalise-document-number'
import { nameKeys } from '@/lib/domain/names/name-keys'
import { phoneKeys } from '@/lib/domain/phones/phone-keys'
import type { Field, RecordKind } from '@/lib/domain/record/field'
import { fieldsOf } from '@/lib/domain/record/fields-of'
import type { AnyValues } from '@/lib/domain/record/values-of'
import type { Keyring } from '../sealing/keyring'
import { type SearchKind, searchTokens } from '../sealing/search-token'

/** The keys of one value, before hashing, by the manner in which its field is found. */
const keysBy = {
  name: (value) => nameKeys(value.split(/[\n;]+/).filter(Boolean)),
  phone: (value) => phoneKeys(value),
  document: (value) => {
    const number = normaliseDocumentNumber(value)
    return number.ok ? documentKeys(number.number) : []
  },
  handle: (value) => [handleKey(value)],
} satisfies Record<SearchKind, (value: string) => string[]>

/** A handle as it is looked up: without a leading @, case or spaces. */
export const handleKey = (handle: string): string =>
  handle.normalize('NFKC').toLowerCase().replace(/^@/, '').replace(/\s+/g, '')

const isText = (value: unknown): value is string => typeof value === 'string'

/** The blind search tokens of a record: keyed hashes of what its findable fields hold; sorted, each once. */
export function tokensOf(keyring: Keyring, kind: RecordKind, values: AnyValues): number[] {
  const tokens = fieldsOf(kind)
    .filter((field): field is Field & { find: SearchKind } => field.find !== undefined)
    .flatMap(({ key, find }) => {
      const value = values[key]
      return isText(value) ? searchTokens(keyring, find, keysBy[find](value)) : []
    })
  return [...new Set(tokens)].sort((a, b) => a - b)
}
