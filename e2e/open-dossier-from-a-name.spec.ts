import type { Page } from '@playwright/test'
import { newName, openDossier } from './support/dossier'
import { expect, test } from './support/test'

const missing = (page: Page) => page.getByRole('list', { name: 'What is missing' })
const score = async (page: Page) =>
  Number(/(\d+) of 100/.exec((await page.locator('#completeness').textContent())!)![1])

test('a name opens a dossier; what is missing leads to the forms and raises the score @phone', async ({
  asCaseworker: page,
}) => {
  const reference = await openDossier(page, 'Arunwan Testdotter')
  await expect(page.getByText('A name is enough to begin')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: 'Dossier' })).toBeAttached()
  const before = await score(page)

  await missing(page).getByRole('link', { name: 'Compound or building' }).click()
  await page
    .getByRole('group', { name: /Seen there at/ })
    .getByLabel('Date')
    .fill('1 Nov 2024')
  await page.getByLabel('Compound or premises').fill('Testing Palace (invented)')
  await page.getByLabel('Province or state').selectOption({ index: 3 })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved: Sighting')).toBeVisible()

  await page.goto(`/dossiers/${reference}`)
  const withPlace = await score(page)
  await missing(page).getByRole('link', { name: 'The person’s phone number' }).click()
  await page.getByLabel('Phone number').fill('081 234 5678')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(
    page
      .getByRole('link', { name: /begin with \+ and the country code/ })
      .or(page.getByText('Saved: Number or handle')),
  ).toBeVisible()
  if (await page.getByRole('alert').getByRole('link').count()) {
    await page.getByLabel('Phone number').fill('+66 81 234 5678')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await expect(page.getByText('Saved: Number or handle')).toBeVisible()
  }

  await page.goto(`/dossiers/${reference}`)
  const withPhone = await score(page)
  expect(withPlace).toBeGreaterThanOrEqual(before)
  expect(withPhone).toBeGreaterThan(withPlace)
})

test('the form opens once, however often it is sent', async ({ asColleague: page }) => {
  const name = newName('Spammed Button')
  await page.goto('/dossiers/new')
  await page.getByLabel('Full name').fill(name)
  const open = page.getByRole('button', { name: 'Open the dossier' })
  await open.evaluate((button: HTMLButtonElement) => {
    for (let press = 0; press < 5; press += 1) button.click()
  })
  await expect(page).toHaveURL(/\/dossiers\/HW-/)
  await page.goto(`/search?q=${encodeURIComponent(name)}`)
  await expect(page.getByRole('link', { name, exact: true })).toHaveCount(1)
})

test('without a name it says what is missing, and keeps the rest', async ({
  asCaseworker: page,
}) => {
  await page.goto('/dossiers/new')
  await page.getByLabel('Name in own script').fill('ทดสอบ ระบบ')
  await page.getByRole('button', { name: 'Open the dossier' }).click()
  const problems = page.getByRole('alert').filter({ hasText: 'There is a problem' })
  await expect(problems).toBeFocused()
  await expect(page.getByLabel('Name in own script')).toHaveValue('ทดสอบ ระบบ')
  await problems.getByRole('link').first().click()
  await expect(page.getByLabel('Full name')).toBeFocused()
})
