import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { sections } from '@/lib/domain/access/sections'
import { kindNames } from '@/lib/domain/kinds/registry'
import { formPath } from '@/lib/domain/section/section-path'
import { photo } from '@/lib/testing/sample-pictures'
import { openDossier } from './support/dossier'
import { problems, saveButton, saveRecord, someDossier } from './support/record-form'
import { expect, test } from './support/test'

/** No axe violation, nothing wider than the screen, one first heading, and a title that names nobody. */
async function expectSoundHere(page: Page, name: string) {
  const path = page.url()
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.target}`)).toEqual([])
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(`${path} is wider by ${Math.max(0, wider)}`).toBe(`${path} is wider by 0`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  const title = await page.title()
  for (const word of name.split(' ')) expect(title).not.toContain(word)
}

async function expectSound(page: Page, path: string, name: string) {
  await page.goto(path)
  await expectSoundHere(page, name)
}

/** Some at a time, so that no test is long. */
const bySix = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / 6) }, (_, at) => all.slice(at * 6, at * 6 + 6))

for (const some of bySix(sections)) {
  test(`the sections ${some.join(', ')} are sound @phone`, async ({ asCaseworker: page }) => {
    const { reference, name } = await someDossier(page)
    for (const section of some) await expectSound(page, `/dossiers/${reference}/${section}`, name)
  })
}

for (const some of bySix(kindNames)) {
  test(`the forms of ${some.join(', ')} are sound @phone`, async ({ asCaseworker: page }) => {
    const { reference, name } = await someDossier(page)
    for (const kind of some) {
      await expectSound(page, formPath({ reference, kind, recordId: null, group: null }), name)
    }
  })
}

test('one group, what is wrong, history, withdrawal and a file are sound @phone', async ({
  asCaseworker: page,
}) => {
  const name = 'Soundly Shown (invented)'
  const reference = await openDossier(page, name)
  const form = formPath({ reference, kind: 'document', recordId: null, group: null })
  await page.goto(form)
  await page.getByLabel('Kind of document').selectOption('passport')
  await page.getByLabel('Issued on').fill('31/02/2020')
  await page
    .getByLabel('Images of the document')
    .setInputFiles({ name: 'one.jpg', mimeType: 'image/jpeg', buffer: await photo() })
  await saveButton(page).click()
  await expect(problems(page)).toBeVisible()
  await expectSoundHere(page, name)
  await page.getByLabel('Issued on').fill('1/2/2020')
  await saveRecord(page, 'Document')
  const hrefs = await Promise.all(
    [/^History/, /^Withdraw/, /one\.jpg/].map((words) =>
      page.getByRole('link', { name: words }).first().getAttribute('href'),
    ),
  )
  for (const href of [...hrefs, `${form}?group=image`]) await expectSound(page, href!, name)
})

test('a form is filled in and sent by the keyboard alone', async ({ asCaseworker: page }) => {
  const { reference } = await someDossier(page)
  await page.goto(`/dossiers/${reference}/notes/note/new`)
  const tabTo = async (selector: string) => {
    for (let press = 0; press < 80; press += 1) {
      await page.keyboard.press('Tab')
      if (await page.evaluate((to) => document.activeElement?.matches(to), selector)) return
    }
    throw new Error(`The keyboard does not reach ${selector}.`)
  }
  await tabTo('textarea[name=text]')
  await page.keyboard.type('written without a mouse')
  await tabTo('button[type=submit]')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved: Note')).toBeVisible()
  await expect(page.getByText('written without a mouse').first()).toBeVisible()
})
