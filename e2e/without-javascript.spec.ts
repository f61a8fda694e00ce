import { signIn } from './support/sign-in'
import { findDossier, newName, openDossier } from './support/dossier'
import { expect, test } from './support/test'

test('signs in with password and second factor, a wrong password told', async ({ browser }) => {
  test.setTimeout(120_000)
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
    'Enter your e-mail address',
  )
  await signIn(page, 'otherAgency')
  await expect(page.getByRole('heading', { level: 1, name: 'Dossiers' })).toBeVisible()
  await context.close()
})

test('opens a dossier, is told of a mistake, corrects it and finds the dossier', async ({
  openAs,
}) => {
  const page = await openAs('caseworker', { javaScriptEnabled: false })
  const name = newName('Scriptless Person')
  const reference = await openDossier(page, name)

  await page.goto(`/dossiers/${reference}/identity/identity/edit`)
  await page.getByLabel('Date of birth').first().fill('31/02/1999')
  await page.getByLabel('Name in own script').fill('ไม่มี สคริปต์')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
    'Date of birth',
  )
  await expect(page.getByLabel('Date of birth').first()).toHaveValue('31/02/1999')
  await expect(page.getByLabel('Name in own script')).toHaveValue('ไม่มี สคริปต์')

  await page.getByLabel('Date of birth').first().fill('28/02/1999')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('Saved: Identity')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('ไม่มี สคริปต์')

  await page.getByRole('searchbox').fill(name)
  await page.getByRole('search').getByRole('button').click()
  await expect(page.getByRole('rowheader').filter({ hasText: name })).toHaveCount(1)
})

test('filters a list and reads who saw a dossier', async ({ openAs }) => {
  const page = await openAs('caseworker', { javaScriptEnabled: false })
  await page.goto('/dossiers?list=agency')
  await page.getByLabel('Citizenship').selectOption({ label: 'India' })
  await page.getByRole('button', { name: 'Apply filters' }).click()
  await expect(page.getByRole('link', { name: 'Remove filter Citizenship: India' })).toBeVisible()
  await findDossier(page, '林怡君')
  await page.getByRole('link', { name: 'Who saw this' }).click()
  await expect(page.getByRole('table', { name: 'Who saw this' })).toBeVisible()
})
