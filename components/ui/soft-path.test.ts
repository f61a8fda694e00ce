import { describe, expect, it } from 'vitest'
import { softPath } from './soft-path'

const here = 'https://homeward.example/dossiers?list=mine'
const path = (href: string, more = {}) =>
  softPath({ href, target: '', download: false, ...more }, here)

describe('a link', () => {
  it.each([
    ['to another screen', '/search?q=x', '/search?q=x'],
    ['to a place on another screen', '/dossiers/new#fullName', '/dossiers/new#fullName'],
    ['to this screen with other filters', '/dossiers?list=agency', '/dossiers?list=agency'],
    ['to this very screen', here, '/dossiers?list=mine'],
  ])('%s is followed without loading anew', (_, href, to) => expect(path(href)).toBe(to))

  it.each([
    ['to a place on this page', '#main'],
    ['to another origin', 'https://elsewhere.example/dossiers'],
    ['to another port', 'https://homeward.example:8443/dossiers'],
    ['to a file', '/api/files/HW-1/2/thumb'],
    ['to a telephone', 'tel:+66812345678'],
    ['to a mailbox', 'mailto:ana@example.org'],
    ['without an address', ''],
  ])('%s is left to the browser', (_, href) => expect(path(href)).toBeNull())

  it('that downloads or opens a window is left to the browser', () => {
    expect(path('/search', { download: true })).toBeNull()
    expect(path('/search', { target: '_blank' })).toBeNull()
  })
})
