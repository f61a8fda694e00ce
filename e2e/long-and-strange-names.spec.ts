import type { Page } from '@playwright/test'
import { photo } from '@/lib/testing/sample-pictures'
import { openDossier } from './support/dossier'
import { problems, saveButton, saveRecord } from './support/record-form'
import { expect, test } from './support/test'

async function expectInside(page: Page) {
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(`${page.url()} is wider by ${Math.max(0, wider)}`).toBe(`${page.url()} is wider by 0`)
}

const names = {
  'Given names': 'محمد عبد الله 👩‍👩‍👧‍👦 Z̷̢͓a̷l̴g̶o̵',
  'Family name': 'မြင့်မြတ်သူ'.repeat(20),
  'Name in own script': '𠮷野家 ស្រីមុំ ວົງສະຫວັນ',
  'Other names': 'supercalifragilistic'.repeat(15),
}

test('names in any script and length are kept as written, and stay inside the screen @phone', async ({
  asCaseworker: page,
}) => {
  const reference = await openDossier(page, 'W'.repeat(300))
  await page.goto(`/dossiers/${reference}/identity/identity/edit?group=names`)
  for (const [label, name] of Object.entries(names)) await page.getByLabel(label).fill(name)
  await page.getByLabel('Name used inside').fill('x'.repeat(301))
  await saveButton(page).click()
  await expect(problems(page)).toContainText('can have 300 characters at most')
  // A mark that turns the reading direction is no part of a name.
  await page.getByLabel('Name used inside').fill('gpj\u202Efdp')
  await saveRecord(page, 'Identity')
  await expectInside(page)
  const card = page.getByRole('region', { name: 'Names' })
  for (const name of [...Object.values(names), 'gpjfdp']) {
    await expect(card.getByText(name.normalize('NFC'), { exact: true })).toBeVisible()
  }

  for (const list of ['/dossiers?list=mine', '/search?q=gpjfdp']) {
    await page.goto(list)
    await expect(page.getByRole('rowheader', { name: 'WWWWW' }).first()).toBeVisible()
    await expectInside(page)
  }

  await page.goto(`/dossiers/${reference}/documents/document/new`)
  await page.getByLabel('Kind of document').selectOption('passport')
  await page.getByLabel('Document number').fill('9'.repeat(50))
  await page.getByLabel('Machine-readable lines').fill('<'.repeat(200))
  await page.getByLabel('Images of the document').setInputFiles({
    name: `${'n'.repeat(200)}.jpg`,
    mimeType: 'image/jpeg',
    buffer: await photo(),
  })
  await saveRecord(page, 'Document')
  await expectInside(page)
  const hrefs = await Promise.all(
    [/nnnn/, /^Change/, /^History/].map((words) =>
      page.getByRole('link', { name: words }).getAttribute('href'),
    ),
  )
  for (const href of hrefs) {
    await page.goto(href!)
    await expectInside(page)
  }
})
