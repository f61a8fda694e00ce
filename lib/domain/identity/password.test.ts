import { describe, expect, it } from 'vitest'
import { passwordFault } from './password'

const about = ['Noor Sandoval', 'noor.sandoval@example.org', 'Embassy of Arcadia']

describe('a new password', () => {
  it.each([
    ['', 'missing'],
    ['elevenchars', 'too-short'],
    ['x'.repeat(257), 'too-long'],
    ['password12345', 'common'],
    ['qwertyuiop12', 'common'],
    ['P@ssw0rd2026!', 'common'],
    ['aaaaaaaaaaaaaaa', 'pattern'],
    ['abcdefghijklmnop', 'pattern'],
    ['noor.sandoval@example.org', 'about-you'],
    ['homeward12345', 'about-you'],
  ] as const)('%j is refused as %s', (password, fault) => {
    expect(passwordFault(password, about)).toBe(fault)
  })

  it.each([
    ['four plain words', 'quiet lantern over the river'],
    ['Thai', 'แมวสีส้มนั่งบนหลังคาบ้าน'],
    ['emoji counted as characters, not bytes', '🌧️ umbrella shop 🧵 seven'],
    ['generated', 'vJ7#kq2Lw!9xTz'],
    ['the longest', 'a quiet lantern '.repeat(16)],
  ])('%s will do', (_, password) => {
    expect(passwordFault(password, about)).toBeNull()
  })
})
