import { createTranslator } from 'next-intl'
import { describe, expect, it } from 'vitest'
import english from '@/lib/i18n/messages/en.json'
import { areaCodes } from '../codes/areas'
import { hotspots } from '../codes/hotspots'
import { codeLists } from '../codes/registry'
import { recordKinds } from '../kinds/registry'
import { mrzCheckNames } from '../mrz/check-mrz'
import { errorReasons } from './errors'
import { fieldsOf } from './fields-of'
import { areaKey, codeKey, groupKey, hintKey, kindKey, kindWords, labelKey } from './message-keys'

const { codes, record } = english
const messages = { codes, record }

function leaves(tree: object, path: string[] = []): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[[...path, key].join('.'), value] as [string, string]]
      : leaves(value, [...path, key]),
  )
}

/** Of the panel that shows assessTrafficking. */
const assessmentWords =
  'title act means purpose met notMet notNeeded by child.yes child.no child.unknown indicators aid'.split(
    ' ',
  )

const written = new Map(leaves(messages))
const needed = [
  ...Object.values(recordKinds).flatMap((kind) => [
    ...kindWords.map((word) => kindKey(kind, word)),
    ...kind.groups.map((group) => groupKey(kind, group)),
    ...fieldsOf(kind).map((field) => labelKey(kind, field)),
    ...fieldsOf(kind).flatMap((field) => hintKey(kind, field) ?? []),
  ]),
  ...errorReasons.map((reason) => `record.error.${reason}`),
  ...assessmentWords.map((word) => `record.assessment.${word}`),
  ...['passed', 'failed'].map((word) => `record.mrz.${word}`),
  ...mrzCheckNames.map((name) => `record.mrz.check.${name}`),
  ...['empty', 'lines', 'length', 'characters'].map((reason) => `record.mrz.refused.${reason}`),
  ...codeLists.flatMap((list) => list.codes.map((code) => codeKey(list, code))),
  ...[...areaCodes].map(areaKey),
  ...hotspots.map(({ key }) => `codes.hotspot.${key}`),
]

describe('messages of records and codes', () => {
  it('has words for every kind, group, field, hint, code, area and error, and no others', () => {
    expect([...written.keys()].toSorted()).toEqual(needed.toSorted())
  })

  it('is well-formed in every message', () => {
    const problems: string[] = []
    const translate = createTranslator({
      locale: 'en',
      messages,
      onError: (error) => problems.push(error.message),
    }) as (key: string, params: Record<string, string | number>) => string
    const params = {
      field: 'Date of birth',
      other: 'Issued on',
      max: 300,
      min: 1,
      decimals: 0,
      count: 3,
      of: 11,
    }
    for (const key of written.keys()) expect(translate(key, params)).not.toBe('')
    expect(problems).toEqual([])
    expect(translate('record.error.text-too-long', params)).toBe(
      'Date of birth can have 300 characters at most',
    )
  })
})
