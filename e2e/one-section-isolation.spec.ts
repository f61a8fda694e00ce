import type { Page } from '@playwright/test'
import type { Section } from '@/lib/domain/access/sections'
import { findDossier, openDossier } from './support/dossier'
import { endAccess, giveOneSection, shapeOf, survey } from './support/one-section'
import { expect, test } from './support/test'

// An agency that was given one section sees that one. Words that stand in the others are taken from the owner's own
// screens, and looked for in everything the server sends the other agency.

const given: { name: string; latin: string; section: Section }[] = [
  { name: 'राजेश कुमार यादव', latin: 'Rajesh Kumar Yadav', section: 'location' },
  { name: 'Nguyễn Thị Hương', latin: 'Nguyen Thi Huong', section: 'identity' },
]

/** Screens that are not of one dossier, or of a dossier as a whole. */
const around = (reference: string) => [
  `/dossiers/${reference}`,
  ...['access', 'ledger', 'readers', 'consents', 'matches', 'share', 'assign'].map(
    (tab) => `/dossiers/${reference}/${tab}`,
  ),
  ...[
    '/',
    '/dossiers',
    '/dossiers?list=agency',
    '/dossiers?list=stale',
    '/dossiers?list=incomplete',
  ],
  ...['/inbox', '/notifications', '/search?q=HW', `/search?q=${reference}`],
]

/** Asks for a page as a browser does, and as the router of a page that is open does. */
async function bothWays(page: Page, path: string) {
  const html = await page.request.get(path)
  return [html, await page.request.get(path, { headers: { RSC: '1' } })]
}

for (const { name, latin, section } of given) {
  test(`an agency that was given ${section} alone is sent nothing of the other sections`, async ({
    asCaseworker,
    asOtherAgency,
  }) => {
    test.setTimeout(400_000)
    const plain = await openDossier(asCaseworker, 'Nobody In Particular')
    const reference = await findDossier(asCaseworker, name)
    const { canaries, addresses } = await survey(asCaseworker, reference, section, plain)
    if (section !== 'identity') canaries.push(name, latin)
    expect(canaries.length, 'words to look for').toBeGreaterThan(20)
    const shut = addresses.filter((one) => one.section !== section)
    expect(shut.length, 'addresses of other sections').toBeGreaterThan(30)

    const silent = (text: string, where: string) =>
      expect(
        canaries.filter((word) => text.includes(word)),
        where,
      ).toEqual([])

    await giveOneSection(reference, 'otherAgency', section)
    try {
      for (const path of [...around(reference), `/dossiers/${reference}/${section}`]) {
        for (const answer of await bothWays(asOtherAgency, path)) {
          expect(answer.status(), path).toBeLessThan(500)
          silent(await answer.text(), path)
        }
      }
      await asOtherAgency.goto(`/dossiers/${reference}/${section}`)
      await expect(asOtherAgency.getByRole('heading', { level: 1 })).toBeVisible()
      silent(`${await asOtherAgency.title()} ${await asOtherAgency.content()}`, 'the open section')

      // A section that is there and shut answers as one of a dossier that is not there.
      for (const { path } of shut) {
        const missing = path.replace(reference, 'HW-0000-0000')
        const like = await shapeOf(await asOtherAgency.request.get(missing), 'HW-0000-0000')
        const shape = await shapeOf(await asOtherAgency.request.get(path), reference)
        expect(shape.status, path).toBe(404)
        expect(like.status, path).toBe(404)
        // Nothing of a screen or of the person fits into the difference.
        expect(Math.abs(shape.length - like.length), path).toBeLessThan(200)
        for (const one of await bothWays(asOtherAgency, path)) silent(await one.text(), path)
      }

      const found = async (typed: string) => {
        const answer = await asOtherAgency.request.get(`/search?q=${encodeURIComponent(typed)}`)
        return (await answer.text()).includes(`/dossiers/${reference}`)
      }
      expect(await found(name), 'found by name').toBe(section === 'identity')
      for (const word of canaries.filter((one) => /\d{6}/.test(one)).slice(0, 8)) {
        expect(await found(word), word).toBe(false)
      }
    } finally {
      await endAccess(reference, 'otherAgency')
    }

    // The same links once the access is over: nothing is there, whichever section they name.
    for (const { path } of [...addresses, { path: `/dossiers/${reference}` }]) {
      expect((await asOtherAgency.request.get(path)).status(), `${path}, played again`).toBe(404)
    }
  })
}
