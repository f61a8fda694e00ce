import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { unwrapDataKey } from './data-key'
import { openBytes } from './file'
import { createKeyring, parseKeyring, formatKeyring } from './keyring'
import { openRecord } from './record'
import { searchToken } from './search-token'

// Sealed once, by the first version. A change that cannot open these cannot open anybody's data:
// it needs a migration, never a new sample.
let drawn = 0
const counted = (size: number) =>
  createHash('shake256', { outputLength: size }).update(`homeward ${drawn++}`).digest()
const keyring = createKeyring(counted, new Date('2026-01-02T03:04:05Z'))

const wrapped = [
  'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIiwidHlwIjoiaG9tZXdhcmQta2V5Iiwia2lkIjoia2VrLTIyNW',
  'M5ODJhZWQ2ZCIsImNyaXQiOlsiaG9tZXdhcmQiXSwiaG9tZXdhcmQiOnsiaG9sZGVyIjoiZG9zc2llci0xIn19',
  '..Unw3HdCpQGqbF-qt.TRszPXZyzE5TvE3PTCqXvjiVnxTVrK60Xouc44FHHKg.6Cv399q7m-6Qak9TG5FfDQ',
].join('')
const record = [
  'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIiwidHlwIjoiaG9tZXdhcmQtcmVjb3JkIiwia2lkIjoiZG9zc2',
  'llci0xIiwiY3JpdCI6WyJob21ld2FyZCJdLCJob21ld2FyZCI6eyJ0YWJsZSI6IklkZW50aXR5IiwicmVjb3Jk',
  'Ijoicm93LTEifX0..8O0IGYwdNw1gQ45a.UHiNQ0PrQSwWDAwdwFAnpziS8Q2yB4YpnhRyz4FlfJLkXYkI7Jy1',
  'i5Z__jZVpVJ8WW-a_gQaRi6dg06V3Pm24g.c49WiPbsujcjyjEnp-syNg',
].join('')
const file = [
  'AgR4VumxEkitAvjQBNbEo0hdZCRR2+13Jh9wVWMJadJ4N74ARQAEAARmb3JtAAhvcmlnaW5hbAAGaG9sZGVyAA',
  'lkb3NzaWVyLTEABnJlY29yZAAFcm93LTEABXRhYmxlAAhFdmlkZW5jZQABAAhob21ld2FyZAAdZG9zc2llci0x',
  'AAAAgAAAAAw13+NxSSMHkXFN6Z0AMGR3ZuJCwpVjFbMMJSoQj6P+2IwF9Di6okh4VNQdjWkSIt/uX6UASBTIem',
  'AmOMa3MwIAEAAAGr5kwYncmqscs7/bj8p6UaFTGNeyFLx5D352fxqZCFAfrqB7q5hRiCT+kiePkKrG/////wAA',
  'AAEAAAAAAAAAAAAAAAEAAAAJ4ix0JPV0Kxii20QDSZmeYYIRAoDFFgM2NA==',
].join('')

it('still opens what the first version sealed', async () => {
  const key = unwrapDataKey(keyring, 'dossier-1', wrapped)
  const at = { holder: 'dossier-1', table: 'Identity', record: 'row-1' }
  expect(openRecord(key, at, record)).toEqual({ name: 'Zed Homeward' })
  const where = { holder: 'dossier-1', table: 'Evidence', record: 'row-1', form: 'original' }
  const opened = await openBytes(key, where, Buffer.from(file, 'base64'))
  expect(opened.toString()).toBe('a picture')
})

it('still reads the first version’s keyring file, and makes the same search tokens', () => {
  const text = formatKeyring(keyring)
  expect(createHash('sha256').update(text).digest('hex')).toBe(
    'eb6a892a76740774d2150a9f5f51b694176918b38fae75b0cafd6d1864c05be3',
  )
  expect(searchToken(parseKeyring(text), 'name', 'zed')).toBe(-1788251539)
})
