import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ownMessages } from './load-messages'
import { locales, type Locale } from './locales'
import { messageLeaves } from './message-leaves'

const leavesOf = async (locale: Locale) => messageLeaves(await ownMessages(locale))

/** What code passes to a message: `count:plural`, `kind:select(image|pdf|other)`, `#` left out. */
function argumentsOf(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.literal || element.type === TYPE.pound) return []
    if (element.type === TYPE.tag) return [`<${element.value}>`, ...argumentsOf(element.children)]
    if (element.type !== TYPE.select && element.type !== TYPE.plural) return [element.value]
    const inner = Object.values(element.options).flatMap(({ value }) => argumentsOf(value))
    const choices = element.type === TYPE.select ? Object.keys(element.options).sort() : 'number'
    return [`${element.value}(${choices})`, ...inner]
  })
}

const signature = (message: string) => [...new Set(argumentsOf(parse(message)))].sort()

/** Plural forms a message uses, `=0` aside. */
function pluralForms(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return []
    const inner = Object.values(element.options).flatMap(({ value }) => pluralForms(value))
    if (element.type === TYPE.select) return inner
    return [...Object.keys(element.options).filter((form) => !form.startsWith('=')), ...inner]
  })
}

/** Keys that English has and the language has not. */
async function missing(locale: Locale): Promise<string[]> {
  const own = await leavesOf(locale)
  return [...(await leavesOf('en')).keys()].filter((key) => !own.has(key))
}

describe.each(locales)('messages in %s', (locale) => {
  it('leave out none of the English keys', async () => {
    const left = await missing(locale)
    expect(left, `${left.length} missing`).toEqual([])
  })

  it('are as complete as docs/translations.md says', async () => {
    const share = 1 - (await missing(locale)).length / (await leavesOf('en')).size
    const rows = readFileSync('docs/translations.md', 'utf8').split('\n')
    const row = rows.find((line) => line.includes(`\`lib/i18n/messages/${locale}.json\` |`))
    expect(row).toContain(`| ${Math.floor(share * 100)} %`)
  })

  it('have no key that English has not', async () => {
    const english = await leavesOf('en')
    expect([...(await leavesOf(locale)).keys()].filter((key) => !english.has(key))).toEqual([])
  })

  it('keep the order of English, so that two files can be read side by side', async () => {
    const own = await leavesOf(locale)
    const english = [...(await leavesOf('en')).keys()].filter((key) => own.has(key))
    expect([...own.keys()].filter((key) => english.includes(key))).toEqual(english)
  })

  it('take the same arguments as English', async () => {
    const own = await leavesOf(locale)
    for (const [key, message] of await leavesOf('en'))
      expect(signature(own.get(key) ?? message), key).toEqual(signature(message))
  })

  it('use the plural forms of the language and no others', async () => {
    const forms: string[] = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
    for (const [key, message] of await leavesOf(locale)) {
      const used = pluralForms(parse(message))
      expect([key, used.filter((form) => !forms.includes(form))]).toEqual([key, []])
    }
  })

  it('say something, without blanks around it', async () => {
    for (const [key, message] of await leavesOf(locale)) {
      expect(message, key).not.toBe('')
      expect(message.trim(), key).toBe(message)
      expect(message.normalize('NFC'), key).toBe(message)
    }
  })
})
