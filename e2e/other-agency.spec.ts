import type { Page } from '@playwright/test'
import { findDossier } from './support/dossier'
import { expect, test } from './support/test'

const known = ['Lin Yi-Chun', 'Yi-Chun', '林怡君']

/** The screens and files of one dossier, seen by its own agency, and everything in them that names the person. */
async function everythingOf(page: Page) {
  const reference = await findDossier(page, '林怡君')
  await page.goto(`/dossiers/${reference}/documents`)
  const links = await page
    .locator('a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  const record = links.find((href) => /document\/[0-9a-f-]{36}\/edit/.test(href))!
  const file = links.find((href) => /\/files\/[0-9a-f-]{36}/.test(href))!
  const id = file.split('/').at(-1)!
  const home = `/dossiers/${reference}`
  const screens = [
    home,
    `${home}/identity`,
    `${home}/contact`,
    `${home}/documents`,
    record,
    record.replace('/edit', '/history'),
    record.replace('/edit', '/withdraw'),
    file,
    `${home}/readers`,
    `${home}/identity/identity/edit`,
  ]
  const files = ['thumb', 'view', 'original'].map((form) => `/api/files/${reference}/${id}/${form}`)
  return { reference, screens, files }
}

test('a dossier of another agency is nowhere: not its pages, payloads, titles or files', async ({
  asCaseworker,
  asOtherAgency,
}) => {
  const { reference, screens, files } = await everythingOf(asCaseworker)
  for (const path of screens) {
    const own = await asCaseworker.request.get(path)
    expect(own.status(), `${path}, by its own agency`).toBe(200)

    const page = await asOtherAgency.request.get(path)
    expect(page.status(), path).toBe(404)
    const payload = await asOtherAgency.request.get(path, { headers: { RSC: '1' } })
    for (const answer of [page, payload]) {
      const text = await answer.text()
      for (const name of known) expect(text, path).not.toContain(name)
    }
  }
  for (const path of files) {
    expect((await asCaseworker.request.get(path)).status(), path).toBe(200)
    const answer = await asOtherAgency.request.get(path)
    expect(answer.status(), path).toBe(404)
    expect(await answer.text()).toBe('404')
  }

  await asOtherAgency.goto(`/dossiers/${reference}`)
  await expect(asOtherAgency.getByRole('heading', { name: 'This is not here' })).toBeVisible()
  const foreign = await asOtherAgency.getByRole('main').innerText()
  const title = await asOtherAgency.title()
  await asOtherAgency.goto('/dossiers/HW-0000-0000')
  expect(await asOtherAgency.getByRole('main').innerText()).toBe(foreign)
  expect(await asOtherAgency.title()).toBe(title)
})

test('a search of another agency finds nobody, by name or by reference', async ({
  asCaseworker,
  asOtherAgency,
}) => {
  const reference = await findDossier(asCaseworker, '林怡君')
  for (const typed of ['林怡君', 'Lin Yi-Chun', reference]) {
    await asOtherAgency.goto(`/search?q=${encodeURIComponent(typed)}`)
    await expect(asOtherAgency.getByRole('main')).not.toContainText(reference)
    await expect(asOtherAgency.getByRole('rowheader').filter({ hasText: '林怡君' })).toHaveCount(0)
  }
})

test('signed out, every address leads to signing in and says nothing', async ({
  asCaseworker,
  request,
}) => {
  const { screens, files } = await everythingOf(asCaseworker)
  for (const path of screens) {
    const answer = await request.get(path, { maxRedirects: 0 })
    const text = await answer.text()
    expect(answer.status() >= 300 || text.includes('/sign-in'), path).toBe(true)
    for (const name of known) expect(text, path).not.toContain(name)
  }
  for (const path of files) expect((await request.get(path)).status()).toBe(401)
})
