/**
 * Names in a user agent string, the more particular first: Edge and Opera also say Chrome, Chrome also says Safari,
 * Android also says Linux. Names are those of the makers and are not translated.
 */
const browsers = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\bOPR\/|\bOpera\b/],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Firefox', /\bFirefox\/|\bFxiOS\//],
  ['Chrome', /\bChrome\/|\bCriOS\/|\bHeadlessChrome\//],
  ['Safari', /\bSafari\//],
] as const

const systems = [
  ['Android', /\bAndroid\b/],
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Windows', /\bWindows\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['macOS', /\bMac OS X\b|\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
] as const

type Names = readonly (readonly [string, RegExp])[]
const nameIn = (names: Names, agent: string) => names.find(([, sign]) => sign.test(agent))?.[0]

export type Device = { browser: string | null; system: string | null }

/** Browser and system as `Firefox/Android`, for keeping with a session; `?` for what the user agent does not tell. */
export function deviceCode(userAgent: string | null): string {
  const agent = userAgent?.slice(0, 500) ?? ''
  return `${nameIn(browsers, agent) ?? '?'}/${nameIn(systems, agent) ?? '?'}`
}

/** Takes a device code apart; null for what is not known. */
export function deviceOf(code: string): Device {
  const [browser, system] = code.split('/')
  const known = (name: string | undefined) => (name && name !== '?' ? name : null)
  return { browser: known(browser), system: known(system) }
}
