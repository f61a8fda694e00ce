import { photo } from '@/lib/testing/sample-pictures'
import { openDossier } from './support/dossier'
import { problems, saveButton, saveRecord } from './support/record-form'
import { expect, test } from './support/test'

test('the forms of a dossier work without JavaScript, files and all @phone', async ({ openAs }) => {
  const page = await openAs('caseworker', { javaScriptEnabled: false })
  const reference = await openDossier(page, 'No Script (invented)')
  await page.goto(`/dossiers/${reference}/location/sighting/new`)
  await page.getByLabel('Compound or premises').fill('Invented Park')
  await page
    .getByRole('group', { name: /Seen there at/ })
    .getByLabel('Date')
    .fill(`1 May ${new Date().getFullYear() + 2}`)
  await page
    .getByLabel('Photo of the building')
    .setInputFiles({ name: 'gate.jpg', mimeType: 'image/jpeg', buffer: await photo() })
  await saveButton(page).click()
  await expect(problems(page).getByRole('link')).toContainText('cannot be in the future')
  await expect(page.getByLabel('Compound or premises')).toHaveValue('Invented Park')
  await expect(page.getByRole('checkbox', { name: /gate\.jpg/ })).toBeChecked()

  await page
    .getByRole('group', { name: /Seen there at/ })
    .getByLabel('Date')
    .fill('1 May 2025')
  await saveRecord(page, 'Sighting')
  await expect(page.getByText('Counts for where the person is')).toBeVisible()

  await page.goto(`/dossiers/${reference}/exploitation/exploitation/edit`)
  // A question that depends on another is there without script.
  await page.getByRole('checkbox', { name: 'Forced criminality' }).first().check()
  await page.getByRole('checkbox', { name: 'False friendship or romance' }).check()
  await saveRecord(page, 'Exploitation')
  await expect(page.getByText('False friendship or romance')).toBeVisible()
})

test('alive, a question that does not apply is not asked', async ({ asCaseworker: page }) => {
  const reference = await openDossier(page, 'Asked Later (invented)')
  await page.goto(`/dossiers/${reference}/exploitation/exploitation/edit`)
  const romance = page.getByRole('checkbox', { name: 'False friendship or romance' })
  await expect(romance).toBeHidden()
  await page.getByRole('checkbox', { name: 'Forced criminality' }).first().check()
  await expect(romance).toBeVisible()
})
