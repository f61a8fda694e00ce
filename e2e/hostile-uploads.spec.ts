import { hostileFiles } from '@/lib/testing/hostile-files'
import { samplePictures } from '@/lib/testing/sample-pictures'
import { openDossier } from './support/dossier'
import { problems, saveButton, saveRecord } from './support/record-form'
import { expect, test } from './support/test'

/** Cases that the issue names, and the words that tell what to do. */
const said = [
  ['empty.jpg', 'is empty'],
  ['truncated.jpg', 'is damaged or was cut short'],
  ['bomb.png', '14,000 by 14,000 pixels'],
  ['30-megabytes.jpg', 'the most that can be uploaded is 20 MB'],
  ['drawing.svg', 'is a drawing file (SVG)'],
] as const

test('hostile files are refused in words, each by its name, and good ones beside them are kept', async ({
  asCaseworker: page,
}) => {
  test.slow()
  const reference = await openDossier(page, 'Hostile Files (invented)')
  const all = new Map((await hostileFiles()).map(({ name, bytes }) => [name, bytes]))
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'image/jpeg', buffer })
  const { jpg, heic } = await samplePictures()
  await page.goto(`/dossiers/${reference}/documents/document/new`)
  await page.getByLabel('Kind of document').selectOption('passport')
  await page
    .getByLabel('Images of the document')
    .setInputFiles([
      file('good.jpg', jpg!),
      file('iphone.heic', heic!),
      ...said.map(([name]) => file(name, all.get(name)!)),
      file('paper.pdf', Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n')),
    ])
  await saveButton(page).click()
  await expect(problems(page)).toBeVisible({ timeout: 30_000 })
  for (const [name, words] of said) {
    await expect(
      problems(page).getByRole('link').filter({ hasText: name }).filter({ hasText: words }),
    ).toHaveCount(1)
  }
  await expect(problems(page)).toContainText('paper.pdf is a PDF, and a picture is needed here')
  for (const name of ['good.jpg', 'iphone.heic']) {
    await expect(page.getByRole('checkbox', { name: new RegExp(name) })).toBeChecked()
  }
  await saveRecord(page, 'Document')
  await expect(page.getByRole('link', { name: /good\.jpg|iphone\.heic/ })).toHaveCount(2)
})

test('a file’s address opens nothing for another agency, nor for nobody', async ({
  asCaseworker: page,
  asOtherAgency,
  request,
}) => {
  const reference = await openDossier(page, 'Guarded File (invented)')
  await page.goto(`/dossiers/${reference}/documents/document/new`)
  await page.getByLabel('Kind of document').selectOption('passport')
  const { jpg } = await samplePictures()
  await page
    .getByLabel('Images of the document')
    .setInputFiles({ name: 'mine.jpg', mimeType: 'image/jpeg', buffer: jpg! })
  await saveRecord(page, 'Document')
  const href = await page.getByRole('link', { name: /mine\.jpg/ }).getAttribute('href')
  const id = href!.split('/').at(-1)
  for (const form of ['thumb', 'view', 'original']) {
    const address = `/api/files/${reference}/${id}/${form}`
    const mine = await page.request.get(address)
    expect(mine.status()).toBe(200)
    const headers = mine.headers()
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toContain('sandbox')
    expect((await asOtherAgency.request.get(address)).status()).toBe(404)
    expect((await request.get(address)).status()).toBe(401)
  }
  expect((await page.request.get(`/api/files/${reference}/${id}/else`)).status()).toBe(404)
  const strange = await asOtherAgency.goto(href!)
  expect(strange!.status()).toBe(404)
})

test('a forged form changes nothing', async ({ asCaseworker: page, asOtherAgency }) => {
  const reference = await openDossier(page, 'Forged Form (invented)')
  const foreign = await openDossier(asOtherAgency, 'Foreign Form (invented)')
  await page.goto(`/dossiers/${reference}/notes/note/new`)
  await page.getByRole('textbox', { name: /^Note/ }).fill('forged')
  await page.locator('input[name=__form]').evaluate((input: HTMLInputElement, path) => {
    input.value = path
  }, `/dossiers/${foreign}/notes/note/new`)
  await saveButton(page).click()
  await expect(problems(page)).toContainText('your agency does not have it')
  await expect(page.getByRole('textbox', { name: /^Note/ })).toHaveValue('forged')
})
