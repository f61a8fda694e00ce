import { getLocale, getTranslations } from 'next-intl/server'
import type { Reader } from '../dossier/reader'
import type { Translate } from '../file/file-data'
import { type FileModel, fileModel } from '../file/file-model'
import { recordTitle } from './record-title'
import type { SectionData } from './section-data'

/** All that turns the stored values of a section into words for one reader. */
export type RecordWords = {
  /** Messages by their whole key. */
  t: Translate
  locale: string
  reader: Reader
  files: ReadonlyMap<string, FileModel>
  /** One-line titles of the section's records, by record id. */
  titles: ReadonlyMap<string, string>
}

/** The words for a section, in the language of the request. */
export async function recordWords(data: SectionData, reader: Reader): Promise<RecordWords> {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()])
  const files = data.files.map((file): [string, FileModel] => {
    const kindWord = t(file.copyOf ? 'redaction.copies.short' : `files.kind.${file.kind}`)
    return [file.id, fileModel(file, data, { kindWord, locale })]
  })
  const { calendar, timeZone } = reader
  const words = { t, locale, reader: { locale, calendar, timeZone }, files: new Map(files) }
  const all = [...data.records, ...data.withdrawn]
  const titles = new Map(all.map((record) => [record.recordId, recordTitle(record, words)]))
  return { ...words, titles: apart(titles) }
}

/** Two phones whose numbers are not shown would have one title: the second is numbered. */
function apart(titles: ReadonlyMap<string, string>): Map<string, string> {
  const seen = new Map<string, number>()
  return new Map(
    [...titles].map(([id, title]) => {
      const count = (seen.get(title) ?? 0) + 1
      seen.set(title, count)
      return [id, count > 1 ? `${title} (${count})` : title]
    }),
  )
}
