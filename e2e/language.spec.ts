import { findDossier, openDossier } from './support/dossier'
import { expect, test } from './support/test'

test('the sign-in page speaks Thai before anybody signed in @phone', async ({ page }) => {
  await page.goto('/sign-in?next=/dossiers')
  await page.getByRole('button', { name: 'ไทย' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'th')
  await expect(page).toHaveURL(/\/sign-in\?next=(%2F|\/)dossiers/)
  await expect(page.getByRole('button', { name: 'English' })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('Password')
})

test('a browser that asks for Thai gets it', async ({ browser }) => {
  const context = await browser.newContext({ locale: 'th-TH' })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await expect(page.locator('html')).toHaveAttribute('lang', 'th')
  await context.close()
})

test('a choice of language and calendar turns the screens, and dates are typed and shown so', async ({
  openAs,
}) => {
  const page = await openAs('consularOfficer')
  await page.goto('/account')
  await page.getByLabel('Language of the screens').selectOption('th')
  await expect(page.getByRole('radio', { name: 'Buddhist era' })).toBeChecked()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'th')

  await page.goto('/dossiers/new')
  await page.locator('[name=fullName]').fill('Language Tried')
  await page.locator('[name=birthDate]').fill('๑๔ มีนาคม ๒๕๔๐')
  await page.locator('main form button[type=submit]').click()
  await expect(page).toHaveURL(/\/dossiers\/HW-/)
  await page.goto(`${page.url().split('?')[0]}/identity`)
  await expect(page.getByRole('main')).toContainText('2540')
  await expect(page.getByRole('main')).not.toContainText('1997')

  await page.goto('/account')
  await page.locator('select[name=locale]').selectOption('en')
  await page.locator('form:has(select[name=locale]) button[type=submit]').click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByText('Saved. Dates and screens follow your choice')).toBeVisible()
})

test('a Buddhist year is understood by somebody of another calendar', async ({
  asCaseworker: page,
}) => {
  const reference = await openDossier(page, 'Year Understood')
  await page.goto(`/dossiers/${reference}/identity/identity/edit`)
  await page.getByLabel('Date of birth').first().fill('14/3/2540')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved: Identity')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('1997')
  expect(await findDossier(page, 'Year Understood')).toBe(reference)
})
