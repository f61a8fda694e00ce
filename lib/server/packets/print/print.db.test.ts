import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packetLanguages, type PacketLanguage } from '@/lib/domain/packet/codes'
import { phraseBooks } from '@/lib/i18n/packet/phrase-book'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { drawing } from '@/lib/testing/sample-pictures'
import { samplePacket } from '@/lib/testing/sample-packet'
import { closeBrowser } from '../../browser/one-browser'
import { printPdf } from '../../browser/print-pdf'
import { markPicture, pageMark } from '../mark-recipient'
import { annexDocument, packetDocument } from './packet-document'
import { packetFamilies } from './styles'

const proof = {
  code: '7K2M-Q9XD-4T6W-HB3R',
  hash: 'ab12cd34'.repeat(8),
  address: 'https://x/verify',
}
const family: Record<PacketLanguage, string> = {
  km: 'NotoSansKhmer',
  th: 'NotoSansThai',
  my: 'NotoSansMyanmar',
  lo: 'NotoSansLao',
  'zh-Hans': 'NotoSansSC',
  'zh-Hant': 'NotoSansTC',
  vi: 'NotoSans-',
  id: 'NotoSans-',
}

let database: TestDatabase
let pictures: Map<string, Buffer>

beforeAll(async () => {
  // The settings of the process: where to look for a browser is among them.
  database = await testDatabase()
  const to = samplePacket('km').addressee.name
  const marked = await markPicture(await drawing(800, 600).jpeg().toBuffer(), to, proof.code)
  const files = samplePacket('km').pictures.map(({ file }): [string, Buffer] => [file, marked])
  pictures = new Map([...files, ['mark', await pageMark(to, proof.code)]])
})

afterAll(async () => {
  await closeBrowser()
  await database.drop()
})

const print = async (html: string) => {
  const printed = await printPdf({ html, pictures, families: packetFamilies })
  if (!printed.ok) throw new Error(printed.reason)
  return printed
}

describe('a printed packet', () => {
  it.each(packetLanguages)(
    'carries the letters of %s in itself, and is tagged',
    async (language) => {
      const { pdf, pages } = await print(packetDocument(samplePacket(language), proof, '1.2'))
      const text = pdf.toString('latin1')
      expect(text.startsWith('%PDF-')).toBe(true)
      expect(pages).toBeGreaterThanOrEqual(2)
      expect(text).toContain(family[language])
      // Every font lies in the file, and none is one of the machine's own.
      const fonts = [...text.matchAll(/\/FontName\s*\/(?:[A-Z]{6}\+)?([\w-]+)/g)].map(
        ([, name]) => name,
      )
      expect(fonts.length).toBeGreaterThan(0)
      expect(fonts.filter((name) => !name!.startsWith('NotoSans'))).toEqual([])
      expect(text).toContain('/FontFile2')
      expect(text).toContain('/StructTreeRoot')
    },
  )
})

describe('the document of a packet', () => {
  const document = (language: PacketLanguage, audience: 'authorities' | 'premises') =>
    packetDocument(samplePacket(language, audience), proof, '1.2')

  it.each(packetLanguages)('says what it asks in English and in %s', (language) => {
    const html = document(language, 'authorities')
    for (const book of [phraseBooks.en, phraseBooks[language]]) {
      for (const phrase of ['care', 'request.find', 'law.basis', 'law.screening'] as const) {
        expect(html).toContain(book[phrase].replaceAll("'", '&#39;'))
      }
    }
  })

  it('keeps telephone, floor and room for the annex', () => {
    const annex = annexDocument(samplePacket('km'), proof, '1.2')!
    for (const secret of ['+66900000000', '714']) {
      expect(document('km', 'authorities')).not.toContain(secret)
      expect(annex).toContain(secret)
    }
    expect(annexDocument(samplePacket('km', 'premises'), proof, '1.2')).toBeNull()
  })

  it('tells the premises neither place nor number nor words, nor the reference', () => {
    const html = document('km', 'premises')
    for (const secret of ['Invented Park', 'AA0000000', 'HW-TEST', 'go home', '1999', 'Lily']) {
      expect(html).not.toContain(secret)
    }
    expect(html).toContain('Somsri Testwong')
  })

  it('writes what was typed as text, never as markup', () => {
    const content = samplePacket('km')
    const typed = { ...content, addressee: { ...content.addressee, name: '<script>x</script>' } }
    expect(packetDocument(typed, proof, '1.2')).not.toContain('<script')
  })
})
