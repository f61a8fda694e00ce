const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
]
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Switches that keep a browser from talking to anybody but the page it is given. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Where a Chromium may lie on a machine, the best first: for the tests, and for printing.
 *
 * @param given the program that the setting CHROMIUM names, if any, and the one Playwright would install
 * @param searchPath the folders of PATH
 */
export function chromiumCandidates(
  given: readonly (string | undefined)[],
  searchPath: readonly string[],
): string[] {
  const onPath = searchPath.flatMap((folder) => names.map((name) => `${folder}/${name}`))
  return [...given, ...onPath, ...places].filter(
    (file) => file !== undefined && file !== '',
  ) as string[]
}
