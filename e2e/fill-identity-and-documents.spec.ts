import { photo } from '@/lib/testing/sample-pictures'
import { openDossier } from './support/dossier'
import { problems, saveButton, saveRecord } from './support/record-form'
import { expect, test } from './support/test'

test('identity is filled in group by group, in any digits and calendar @phone', async ({
  asCaseworker: page,
}) => {
  const reference = await openDossier(page, 'Filled Ingroup (invented)')
  await page.goto(`/dossiers/${reference}/identity`)
  await page.getByRole('link', { name: 'Change Names' }).click()
  await page.getByLabel('Name in own script').fill('สมชาย สมมุติ')
  await page.getByRole('button', { name: 'Save and go on: Birth and sex' }).click()

  await page.getByLabel('Date of birth', { exact: true }).fill('๑๒/๓/๒๕๔๑')
  await page.getByRole('radio', { name: 'As told' }).check()
  await page.getByRole('button', { name: 'Save and go on: Nationality' }).click()

  await page.getByLabel('Citizenships 1').selectOption('TH')
  await page.getByRole('button', { name: 'Add another' }).click()
  await page.getByLabel('Citizenships 2').selectOption('LA')
  await saveRecord(page, 'Identity')

  const summary = page.locator('main')
  await expect(summary.getByText('12 Mar 1998')).toBeVisible()
  await expect(summary.getByText('Thailand, Laos', { exact: true })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Who this is about' })).toContainText('สมชาย สมมุติ')

  await page.getByRole('link', { name: /^History/ }).click()
  await expect(page.getByText('Version 4')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Version 4' })).toContainText(
    'Citizenships',
  )
})

test('a document with its picture: seen small, opened large and marked, saved as it came @phone', async ({
  asCaseworker: page,
}) => {
  const reference = await openDossier(page, 'Picture Keeper (invented)')
  const picture = await photo()
  await page.goto(`/dossiers/${reference}/documents/document/new`)
  await page.getByLabel('Kind of document').selectOption('passport')
  await page.getByLabel('Document number').fill('AA 12 34 567')
  await page
    .getByLabel('Images of the document')
    .setInputFiles({ name: 'หนังสือเดินทาง.jpg', mimeType: 'image/jpeg', buffer: picture })
  await page
    .getByLabel('Machine-readable lines')
    .fill(
      'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10',
    )
  await page.getByLabel('Expires on').fill('15 Apr 2012')
  await saveRecord(page, 'Document')
  await expect(page.getByText('Check digits are right')).toBeVisible()
  await expect(page.getByText('Expired')).toBeVisible()

  const link = page.getByRole('link', { name: /หนังสือเดินทาง\.jpg/ })
  const natural = (image: HTMLImageElement) => image.naturalWidth
  await expect.poll(() => link.locator('img').evaluate(natural)).toBeGreaterThan(0)
  await link.click()
  const large = page.getByRole('img', { name: /marked with your name/ })
  await expect.poll(() => large.evaluate(natural)).toBeGreaterThan(0)
  await expect(page.getByText('Invented Phone 9', { exact: true })).toBeVisible()
  expect(await page.title()).not.toContain('หนังสือเดินทาง')

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Save the original' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('หนังสือเดินทาง.jpg')
  const chunks: Buffer[] = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer)
  expect(Buffer.concat(chunks).equals(picture)).toBe(true)
})

test('what is wrong is said at its field, and nothing that was typed or sent is lost', async ({
  asCaseworker: page,
}) => {
  const reference = await openDossier(page, 'Wrong Dates (invented)')
  await page.goto(`/dossiers/${reference}/documents/document/new`)
  await page.getByLabel('Document number').fill('ก 123')
  await page.getByLabel('Issued on').fill('31/02/2020')
  await page.getByRole('radio', { name: 'Yes' }).check()
  await page
    .getByLabel('Images of the document')
    .setInputFiles({ name: 'one.jpg', mimeType: 'image/jpeg', buffer: await photo() })
  await saveButton(page).click()
  await expect(problems(page)).toBeFocused()
  await problems(page).getByRole('link', { name: 'Issued on: that date does not exist' }).click()
  await expect(page.getByLabel('Issued on')).toBeFocused()
  await expect(page.getByLabel('Issued on')).toHaveValue('31/02/2020')
  await expect(page.getByLabel('Document number')).toHaveValue('ก 123')
  await expect(page.getByRole('radio', { name: 'Yes' })).toBeChecked()
  await expect(page.getByRole('checkbox', { name: /one\.jpg/ })).toBeChecked()

  await page.getByLabel('Kind of document').selectOption('national_id')
  await page.getByLabel('Issued on').fill('29/02/2020')
  await saveRecord(page, 'Document')
  await expect(page.getByRole('link', { name: /one\.jpg/ })).toHaveCount(1)

  await page.getByRole('link', { name: /^Change/ }).click()
  await page.getByRole('checkbox', { name: /one\.jpg/ }).uncheck()
  await saveRecord(page, 'Document')
  await expect(page.getByRole('link', { name: /one\.jpg/ })).toHaveCount(0)
  await page.getByRole('link', { name: /^History/ }).click()
  await expect(page.getByRole('link', { name: /one\.jpg/ }).first()).toBeVisible()
})

test('pressing Save many times saves once', async ({ asCaseworker: page }) => {
  const reference = await openDossier(page, 'Pressed Often (invented)')
  await page.goto(`/dossiers/${reference}/notes/note/new`)
  await page.getByRole('textbox', { name: /^Note/ }).fill('said once')
  await saveButton(page).evaluate((button: HTMLButtonElement) => {
    for (let press = 0; press < 6; press += 1) button.click()
  })
  await expect(page.getByText('Saved: Note')).toBeVisible()
  await expect(page.getByText(/^Version 1, by/)).toHaveCount(1)
})

test('a withdrawn record is out of sight, keeps its history, and can be put back', async ({
  asCaseworker: page,
}) => {
  const reference = await openDossier(page, 'Taken Out (invented)')
  await page.goto(`/dossiers/${reference}/family/relative/new`)
  await page.getByLabel('Name', { exact: true }).fill('Aunt Withdrawn')
  await saveRecord(page, 'Reporter or relative')
  await page.getByRole('link', { name: 'Withdraw Aunt Withdrawn' }).click()
  await page.getByRole('button', { name: 'Withdraw this record' }).click()
  await expect(page.getByText('Withdrawn: Reporter or relative')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Aunt Withdrawn' })).toHaveCount(0)

  await page.getByText('1 withdrawn record').click()
  await page.getByRole('link', { name: /put back Aunt Withdrawn/ }).click()
  await expect(page.getByText('This record was withdrawn.')).toBeVisible()
  await saveRecord(page, 'Reporter or relative')
  await expect(page.getByRole('heading', { name: 'Aunt Withdrawn' })).toBeVisible()
})
