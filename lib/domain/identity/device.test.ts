import { expect, it } from 'vitest'
import { deviceCode, deviceOf } from './device'

it.each([
  ['Mozilla/5.0 (Android 14; Mobile; rv:143.0) Gecko/143.0 Firefox/143.0', 'Firefox/Android'],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0', 'Firefox/Linux'],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0',
    'Edge/Windows',
  ],
  [
    'Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-A536E) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/26.0 Chrome/122.0.0.0 Mobile Safari/537.36',
    'Samsung Internet/Android',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0 Mobile/15E148 Safari/604.1',
    'Chrome/iPhone',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
    'Safari/macOS',
  ],
  ['curl/8.5.0', '?/?'],
  ['', '?/?'],
  [null, '?/?'],
])('names the device of %j', (agent, code) => {
  expect(deviceCode(agent)).toBe(code)
})

it('takes a code apart, whatever it is', () => {
  expect(deviceOf('Samsung Internet/Android')).toEqual({
    browser: 'Samsung Internet',
    system: 'Android',
  })
  expect(deviceOf('?/Linux')).toEqual({ browser: null, system: 'Linux' })
  expect(deviceOf('')).toEqual({ browser: null, system: null })
})
