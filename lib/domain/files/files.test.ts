import { describe, expect, it } from 'vitest'
import { acceptAttribute, acceptedTypeOf, acceptedTypes, takes } from './accepted-types'
import { cleanFileName, downloadName } from './file-name'
import { byteLimitOf, byteLimits, fileKinds, megabyte } from './limits'
import { refuseFile } from './refusals'
import { reasonAgainst } from './refused-types'

describe('what is taken', () => {
  it('lists no type twice and none that security.md refuses', () => {
    const names = acceptedTypes.flatMap((type) => [type.mime, ...('also' in type ? type.also : [])])
    expect(new Set(names).size).toBe(names.length)
    expect(names.join()).not.toMatch(/svg|html|xml|zip|officedocument|msword/)
    expect(new Set(acceptedTypes.map((type) => type.kind))).toEqual(new Set(fileKinds))
  })

  it('takes pictures alone where a picture is asked for', () => {
    expect(fileKinds.filter((kind) => takes('image', kind))).toEqual(['image'])
    expect(fileKinds.filter((kind) => takes('any', kind))).toEqual([...fileKinds])
    expect(acceptAttribute('image')).toContain('.heic')
    expect(acceptAttribute('image')).not.toContain('pdf')
    expect(acceptAttribute('any')).toContain('application/pdf')
  })

  it('knows other names of a type, and none for what it does not take', () => {
    expect(acceptedTypeOf('audio/ogg; codecs=opus')?.mime).toBe('audio/ogg')
    expect(acceptedTypeOf('image/heif')?.extension).toBe('heic')
    expect(acceptedTypeOf('image/svg+xml')).toBeUndefined()
  })

  it('limits a picture to 20 MB and nothing to more than 25 MB', () => {
    expect(byteLimitOf('image')).toBe(20 * megabyte)
    expect(byteLimitOf('any')).toBe(25 * megabyte)
    expect(Math.max(...Object.values(byteLimits))).toBe(25 * megabyte)
  })
})

describe('what is refused', () => {
  it.each([
    ['image/svg+xml', 'svg'],
    ['application/xml', 'unknown'],
    ['application/xhtml+xml', 'html'],
    ['application/zip', 'archive'],
    ['application/x-7z-compressed', 'archive'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'office'],
    ['application/vnd.ms-word.document.macroenabled.12', 'office'],
    ['application/x-cfb', 'office'],
    ['application/vnd.android.package-archive', 'program'],
    ['application/java-archive', 'program'],
    ['image/bmp', 'unsupported-picture'],
    ['video/matroska', 'unsupported-media'],
    ['application/x-sqlite3', 'unknown'],
  ])('%s: %s', (mime, reason) => {
    expect(reasonAgainst(mime)).toBe(reason)
  })

  it('never lets a parameter replace the name of the file', () => {
    expect(refuseFile('a.jpg', 'damaged', { name: 'b.jpg' }).params.name).toBe('a.jpg')
  })
})

describe('the name of a file', () => {
  it.each([
    ['C:\\fakepath\\passport.jpg', 'passport.jpg'],
    ['../../etc/passwd', 'passwd'],
    ['photo\u202Egpj.exe', 'photogpj.exe'],
    ['a\u0000b\r\nc.png', 'ab c.png'],
    ['หนังสือเดินทาง.heic', 'หนังสือเดินทาง.heic'],
    ['\u200F\u202E', 'file'],
    ['folder/', 'file'],
  ])('%j becomes %j', (given, kept) => {
    expect(cleanFileName(given)).toBe(kept)
  })

  it('keeps the extension of a name that is too long', () => {
    const kept = cleanFileName(`${'😀'.repeat(400)}.jpeg`)
    expect([...kept]).toHaveLength(120)
    expect(kept.endsWith('😀.jpeg')).toBe(true)
  })

  it.each([
    ['pass.exe', 'image/jpeg', 'pass.jpg'],
    ['invoice.pdf.js', 'application/pdf', 'invoice.pdf.pdf'],
    ['a:b?.png', 'image/png', 'a_b_.png'],
    ['...', 'text/plain', 'file.txt'],
    ['x', 'application/x-unheard-of', 'x.bin'],
  ])('%j of type %s is downloaded as %j', (name, mime, expected) => {
    expect(downloadName(name, mime)).toBe(expected)
  })
})
