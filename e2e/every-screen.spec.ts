import { readdirSync } from 'node:fs'
import type { Person } from './support/demo-account'
import { findThings } from './support/find-things'
import { lookAtAll } from './support/look-at-screen'
import { publicScreens, type Screen, screensOf } from './support/screens'
import { expect, test } from './support/test'

// What is wrong is said in words; recording every step of it all would take longer than looking.
test.use({ trace: 'off' })
// Each takes a quarter of this; a machine that does much else besides takes longer.
test.describe.configure({ timeout: 120_000 })

/** What is asked of each screen is in support/look-at-screen.ts; which screens there are, in support/screens.ts. */
for (const language of ['en', 'th'] as const) {
  test(`every screen, ${language}: before signing in`, async ({ page }) => {
    await lookAtAll(page, publicScreens, language)
  })

  for (const [who, groups] of Object.entries(screensOf)) {
    for (const [what, screens] of Object.entries(groups)) {
      test(`every screen, ${language}: ${what}, as ${who}`, async ({ openAs }) => {
        const found = await findThings(openAs)
        await lookAtAll(await openAs(who as Person), screens(found), language)
      })
    }
  }
}

/** Screens that need more than an address, and the walks that look at them. */
const walked = [
  '/approvals/[move]', // move-a-case.spec.ts
  '/dossiers/[reference]/access/[grant]/end', // end-what-was-shared.spec.ts
  '/dossiers/[reference]/access/[grant]/review', // end-what-was-shared.spec.ts
  '/dossiers/[reference]/consents/[consent]/withdraw', // end-what-was-shared.spec.ts
  '/dossiers/[reference]/[section]/[kind]/[recordId]/show', // ask-for-a-number.spec.ts
  ...['', '/edit', '/send', '/reply', '/withdraw'].map(
    // release-packet.spec.ts
    (below) => `/dossiers/[reference]/packets/[packet]${below}`,
  ),
  '/dossiers/[reference]/bundles/[bundle]', // export-evidence.spec.ts
  '/second-factor', // screens-of-signing-in.spec.ts
  '/dossiers/[reference]/matches/[match]/compare', // another-agency-is-active.spec.ts
  '/dossiers/[reference]/matches/[match]/dismiss', // another-agency-is-active.spec.ts
  '/dossiers/[reference]/matches/[match]/request', // another-agency-is-active.spec.ts
  '/dossiers/[reference]/matches/[match]/merge', // merge-duplicates.spec.ts
  '/dossiers/[reference]/merges/[merge]', // merge-duplicates.spec.ts
  '/operations/[reference]', // joint-operation.spec.ts
  '/operations/[reference]/edit', // joint-operation.spec.ts
  '/inbox/requests/[id]', // ask-for-access.spec.ts
  '/notifications/[id]', // leads on at once to where it is dealt with
]

test('no page of the application is left out of that', async ({ openAs }) => {
  const found = await findThings(openAs)
  const seen = [
    ...publicScreens,
    ...Object.values(screensOf).flatMap((groups) =>
      Object.values(groups).flatMap((screens: (f: typeof found) => Screen[]) => screens(found)),
    ),
  ]
    .filter(({ status = 200 }) => status === 200)
    .map(({ path }) => path.split('?')[0]!)
  const addresses = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|[\\/])page\.tsx$/.test(file))
    .map((file) => file.split(/[\\/]/).slice(0, -1))
    .map((parts) => `/${parts.filter((part) => !part.startsWith('(')).join('/')}`)
    // Home leads on to the first place of whoever asks.
    .filter((address) => address !== '/' && !walked.includes(address))
  expect(addresses.length).toBeGreaterThan(20)
  const pattern = (address: string) => new RegExp(`^${address.replaceAll(/\[\w+\]/g, '[^/]+')}$`)
  expect(addresses.filter((one) => !seen.some((path) => pattern(one).test(path)))).toEqual([])
})
