import { findDossier } from './support/dossier'
import { expect, test } from './support/test'

const search = 'Search by name, number or reference'

test('finds a person by the name in its own script', async ({ asCaseworker: page }) => {
  await page.goto('/dossiers')
  await page.getByRole('searchbox', { name: search }).fill('林怡君')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'found' })).toBeVisible()
  await expect(page.getByRole('row').nth(1)).toContainText('林怡君')
  await expect(page.getByRole('row').nth(1)).toContainText('Found by: Name')
})

test('finds the same person by another spelling', async ({ asCaseworker: page }) => {
  await page.goto('/search?q=Lin%20Yijun')
  await expect(page.getByRole('row').nth(1)).toContainText('林怡君')
})

test('finds a person by a phone number in another format', async ({ asCaseworker: page }) => {
  const reference = await findDossier(page, '林怡君')
  await page.goto(`/dossiers/${reference}/contact`)
  await page.getByRole('link', { name: 'Show Phone number' }).first().click()
  await page.getByRole('button', { name: 'Show the number' }).click()
  const written = await page
    .getByText(/\+886[\d ]+/)
    .first()
    .textContent()
  const digits = written!.replace(/\D/g, '')
  await page.goto(`/search?q=${encodeURIComponent(`00${digits.slice(0, 5)}-${digits.slice(5)}`)}`)
  await expect(page.getByRole('row').filter({ hasText: reference })).toContainText(
    'Found by: Phone number',
  )
})

test('finds a person by a passport number typed loosely', async ({ asCaseworker: page }) => {
  const reference = await findDossier(page, '林怡君')
  await page.goto(`/dossiers/${reference}/documents`)
  const row = page
    .getByRole('term')
    .filter({ hasText: /^Document number$/ })
    .first()
  const number = (await row.locator('xpath=following-sibling::dd[1]').textContent())!.trim()
  const loose = number.toLowerCase().split('').join(' ')
  await page.goto(`/search?q=${encodeURIComponent(loose)}`)
  await expect(page.getByRole('row').filter({ hasText: reference })).toContainText(
    'Found by: Document number',
  )
})

test('goes straight to a dossier by its reference, however it is written', async ({
  asCaseworker: page,
}) => {
  const reference = await findDossier(page, '林怡君')
  await page.goto('/dossiers')
  await page
    .getByRole('searchbox', { name: search })
    .fill(reference.toLowerCase().replace(/-/g, ' '))
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`/dossiers/${reference}$`))
})

test('says so when nobody is found, and what to try next', async ({ asCaseworker: page }) => {
  await page.goto('/search?q=Xqzzvw%20Bnnkpfj')
  await expect(page.getByText('Nobody found')).toBeVisible()
  await expect(page.getByText('open a dossier', { exact: false })).toBeVisible()
})
