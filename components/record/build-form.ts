import { answer } from '@/lib/domain/codes/answers'
import { areasByCountry } from '@/lib/domain/codes/areas'
import type { CodeList } from '@/lib/domain/codes/code-list'
import { countryChoices, countryName } from '@/lib/domain/codes/countries'
import { currency } from '@/lib/domain/codes/currencies'
import { acceptAttribute } from '@/lib/domain/files/accepted-types'
import type { Field, RecordKind } from '@/lib/domain/record/field'
import { areaKey, codeKey, groupKey, hintKey, labelKey } from '@/lib/domain/record/message-keys'
import type { Option, OptionGroup } from '../ui/select'
import { controlOf, type FieldModel, type FormModel } from './form-model'
import type { RecordWords } from './record-words'
import type { RecordData } from './section-data'

type Choices = readonly (Option | OptionGroup)[]

/** The name of the list a field chooses from; undefined for a field without choices. */
function listOf(field: Field): string | undefined {
  if (field.type === 'code' || field.type === 'codes') return field.codes.name
  if (field.type === 'reference') return `reference.${field.to}`
  if (field.type === 'money') return 'currency'
  if (field.type === 'countries') return 'country'
  return ['country', 'area', 'answer'].includes(field.type) ? field.type : undefined
}

function codeChoices(list: CodeList, { t }: RecordWords): Choices {
  return list.codes.map((code) => ({ value: code, text: t(codeKey(list, code)) }))
}

function areaChoices({ t, locale }: RecordWords): Choices {
  return [...areasByCountry].map(([country, areas]) => ({
    label: countryName(country, locale),
    options: areas.map((area) => ({ value: area, text: t(areaKey(area)) })),
  }))
}

function choicesOf(field: Field, words: RecordWords, records: readonly RecordData[]): Choices {
  switch (field.type) {
    case 'code':
    case 'codes':
      return codeChoices(field.codes, words)
    case 'answer':
      return codeChoices(answer, words)
    case 'money':
      return codeChoices(currency, words)
    case 'area':
      return areaChoices(words)
    case 'reference':
      return records
        .filter(({ kind }) => kind === field.to)
        .map(({ recordId }) => ({ value: recordId, text: words.titles.get(recordId) ?? recordId }))
    default:
      return countryChoices(words.locale).map(({ code, name }) => ({ value: code, text: name }))
  }
}

function fieldModel(kind: RecordKind, field: Field, { t }: RecordWords): FieldModel {
  const { key, required, when, sensitive } = field
  const hint = hintKey(kind, field)
  return {
    key,
    control: controlOf(field),
    label: t(labelKey(kind, field)),
    ...(hint && { hint: t(hint) }),
    ...(required && { required }),
    ...(when && { when }),
    ...(sensitive && { sensitive }),
    ...('exact' in field && { exact: field.exact }),
    ...(listOf(field) && { list: listOf(field) }),
    ...(field.type === 'files' && {
      accept: acceptAttribute(field.accept),
      limits: [t(`files.accepted.${field.accept}`)],
    }),
  }
}

/**
 * The form of a kind in the reader's language.
 *
 * @param group the one question group to show; null for all
 * @param records of the section, which a field may point to; the record itself left out
 */
export function buildForm(
  kind: RecordKind,
  group: string | null,
  words: RecordWords,
  records: readonly RecordData[],
): FormModel {
  const groups = kind.groups.filter(({ key }) => !group || key === group)
  const fields = groups.flatMap((one) => [...one.fields])
  const lists = fields.flatMap((field): [string, Choices][] => {
    const name = listOf(field)
    return name ? [[name, choicesOf(field, words, records)]] : []
  })
  return {
    groups: groups.map((one) => ({
      key: one.key,
      title: words.t(groupKey(kind, one)),
      fields: one.fields.map((field) => fieldModel(kind, field, words)),
    })),
    lists: Object.fromEntries(lists),
  }
}
