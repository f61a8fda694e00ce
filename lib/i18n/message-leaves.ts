import type { AbstractIntlMessages } from 'next-intl'

/**
 * @param messages the messages of one language, nested as in its file
 * @returns key with dots → message, in the order of the file: `record.note.kind.one` → "Note"
 */
export function messageLeaves(messages: AbstractIntlMessages, above = ''): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[above + key, value] as const]
        : [...messageLeaves(value, `${above}${key}.`)],
    ),
  )
}
