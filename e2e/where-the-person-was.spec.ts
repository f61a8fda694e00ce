import type { Page } from '@playwright/test'
import { openDossier } from './support/dossier'
import { lookHere } from './support/look-at-screen'
import { saveRecord } from './support/record-form'
import { expect, test } from './support/test'

const trail = (page: Page) => page.getByRole('region', { name: 'Timeline' }).getByRole('listitem')

async function saw(
  page: Page,
  reference: string,
  on: string,
  fields: Record<string, string>,
  about?: { effect: string; reason?: string },
): Promise<void> {
  await page.goto(`/dossiers/${reference}/location/sighting/new`)
  await page
    .getByRole('group', { name: /Seen there at/ })
    .getByLabel('Date')
    .fill(on)
  for (const [label, value] of Object.entries(fields)) {
    await page.getByLabel(label, { exact: true }).fill(value)
  }
  if (about) {
    await page.getByLabel('About the earlier sighting').selectOption({ label: 'Invented Park' })
    await page.getByLabel(about.effect).check()
    if (about.reason) {
      await page.getByLabel('Why it was not true').selectOption({ label: about.reason })
    }
  }
  await saveRecord(page, 'Sighting')
}

for (const javaScriptEnabled of [true, false]) {
  test(`moved and voided: a timeline and a map of where somebody was ${javaScriptEnabled ? '@phone' : 'without JavaScript'}`, async ({
    openAs,
  }) => {
    const page = await openAs('caseworker', { javaScriptEnabled })
    const reference = await openDossier(page, 'Moved Twice (invented)')
    const here = `/dossiers/${reference}/sightings`
    const pin = 'Exact pin'
    const place = 'Compound or premises'
    await saw(page, reference, '1 May 2025', {
      [place]: 'Invented Park',
      [pin]: '13.658, 102.564',
      'Accurate to (metres)': '4000',
    })
    await saw(
      page,
      reference,
      '4 May 2025',
      { [place]: 'False Gate', [pin]: '11.067, 106.177', Notes: 'Sent with the agreed phrase.' },
      { effect: 'Voids it: it was wrong or false', reason: 'Sent under duress' },
    )
    await saw(page, reference, '8 May 2025', { [place]: 'Third Tower', [pin]: '10.625, 103.522' })

    await page.goto(`/dossiers/${reference}`)
    await page.getByRole('link', { name: 'Timeline and map' }).click()
    await expect(page).toHaveURL(here)
    await expect(trail(page)).toHaveCount(3)
    await expect(trail(page).nth(0)).toContainText('Third Tower')
    await expect(trail(page).nth(0)).toContainText(/Stale: seen/)
    const voided = trail(page).nth(2)
    await expect(voided.locator('s')).toHaveText('Invented Park')
    await expect(voided).toContainText('Struck out by sighting 2')
    await expect(voided).toContainText('Reason: Sent under duress.')
    const map = page.getByRole('region', { name: 'Map', exact: true })
    await expect(map.getByRole('img', { name: 'Map with 3 sightings' })).toBeVisible()
    await expect(map).toContainText('© OpenStreetMap contributors (ODbL) · GeoNames CC BY')
    await trail(page).nth(0).getByRole('link').click()
    await expect(page).toHaveURL(/location#record-/)
  })
}

test('nothing of the map is fetched from elsewhere, and what it needs on this page alone', async ({
  asCaseworker: page,
}) => {
  const reference = await openDossier(page, 'Light Page (invented)')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.goto(`/dossiers/${reference}/location`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(asked.filter((url) => /basemap|maplibre|worker/.test(url))).toEqual([])
  await saw(page, reference, '1 May 2025', { 'Exact pin': '13.658, 102.564' })
  asked.length = 0
  await page.goto(`/dossiers/${reference}/sightings`)
  await expect(page.getByRole('button', { name: 'Show all' })).toBeVisible({ timeout: 45_000 })
  expect(asked.some((url) => url.includes('/basemap/land.json'))).toBe(true)
  await page.getByRole('button', { name: 'Closer' }).click()
  await lookHere(page)
  const { origin } = new URL(page.url())
  expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([])
})

test('who was not given the location has no map of it', async ({ asCaseworker, asOtherAgency }) => {
  const reference = await openDossier(asCaseworker, 'No Map (invented)')
  await asCaseworker.goto(`/dossiers/${reference}/sightings`)
  await expect(asCaseworker.getByText('Nobody has said yet where the person is.')).toBeVisible()
  const answer = await asOtherAgency.goto(`/dossiers/${reference}/sightings`)
  expect(answer?.status()).toBe(404)
})
