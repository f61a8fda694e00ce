import type { Page } from '@playwright/test'
import { referenceOf } from './support/dossier'
import { lookAtAll, lookHere } from './support/look-at-screen'
import { expect, test } from './support/test'

/** Opens a dossier with a name and a date of birth. */
async function openWithBirth(page: Page, name: string, born: string): Promise<string> {
  await page.goto('/dossiers/new')
  await page.getByLabel('Full name').fill(name)
  await page.getByLabel('Date of birth').fill(born)
  await page.getByRole('button', { name: 'Open the dossier' }).click()
  await expect(page).toHaveURL(/\/dossiers\/HW-/)
  return referenceOf(page)
}

async function addNote(page: Page, reference: string, text: string): Promise<void> {
  await page.goto(`/dossiers/${reference}/notes/note/new`)
  await page.getByRole('textbox').first().fill(text)
  await page.getByRole('button', { name: /^Save/ }).click()
  await expect(page).toHaveURL(/\/notes/)
  await expect(page.getByRole('main')).toContainText(text)
}

/** A day of birth that no other run of this test and nobody of the demo has. */
const someDay = () => {
  const year = 1900 + Math.floor(Math.random() * 25)
  return `${year}-0${1 + Math.floor(Math.random() * 9)}-${13 + Math.floor(Math.random() * 15)}`
}

/** Two dossiers of one person, looked at side by side. Stays on the comparison. */
async function twoCompared(page: Page, names: [string, string]) {
  const born = someDay()
  const [first, second] = names
  const one = await openWithBirth(page, first, born)
  await addNote(page, one, `Written of ${one}`)
  const other = await openWithBirth(page, second, born)
  await addNote(page, other, `Written of ${other}`)
  await page.goto(`/dossiers/${one}/matches`)
  await page.getByRole('link', { name: 'Compare the two' }).click()
  return { one, other }
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? '' : ', without JavaScript'
  test(`two dossiers of one person become one and two again${how} @phone`, async ({ openAs }) => {
    test.slow()
    const page = await openAs('caseworker', { javaScriptEnabled })
    const { one, other } = await twoCompared(page, ['Arthit Phromma', 'อาทิตย์ พรหมมา'])
    const main = page.getByRole('main')

    await page.getByRole('link', { name: `Merge, and keep ${one}` }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText(
      `Merge ${other} into ${one}`,
    )
    await expect(main).toContainText(`its reference leads to ${one}`)
    await page.getByRole('button', { name: `Merge ${other} into ${one}` }).click()
    const problems = page.getByRole('alert').filter({ hasText: 'There is a problem' })
    await expect(problems.getByRole('link')).toHaveCount(2)
    await page.getByRole('radio', { name: other }).check()
    await page.getByLabel('Why are they one person?').fill('The mother confirmed it.')
    await page.getByRole('button', { name: `Merge ${other} into ${one}` }).click()

    await expect(main).toContainText(`Everything of ${other} is in ${one}`)
    await expect(main).toContainText('The mother confirmed it.')
    const done = page.url()
    await page.goto(`/dossiers/${one}/notes`)
    await expect(main).toContainText(`Written of ${one}`)
    await expect(main).toContainText(`Written of ${other}`)
    await page.goto(`/dossiers/${one}/identity`)
    await expect(main).toContainText('อาทิตย์ พรหมมา')
    await page.goto(`/dossiers/${other}`)
    await expect(page).toHaveURL(new RegExp(`/dossiers/${one}`))
    await expect(main).toContainText(`${other} was merged into this dossier`)
    await page.getByRole('link', { name: `${other} as it was` }).click()
    await expect(page.getByText('It is kept as it was, to read')).toBeVisible()
    await expect(page.getByRole('link', { name: /^Change/ })).toHaveCount(0)

    await page.goto(done)
    await page.getByRole('button', { name: 'Undo this merge' }).click()
    await expect(main).toContainText('The merge is undone')
    await page.goto(`/dossiers/${one}/identity`)
    await expect(main).toContainText('Arthit Phromma')
    await expect(main).not.toContainText('อาทิตย์ พรหมมา')
    await page.goto(`/dossiers/${other}/notes`)
    await expect(main).toContainText(`Written of ${other}`)
    await expect(main).not.toContainText(`Written of ${one}`)
    expect((await page.goto(done))?.status()).toBe(404)
  })
}

test('every screen of merging is sound, and nobody else’s', async ({
  asCaseworker: page,
  asOtherAgency,
}) => {
  test.slow()
  const { one, other } = await twoCompared(page, ['Boonsri Kaewta', 'Bunsri Kaewta'])
  const compare = new URL(page.url()).pathname
  await page.getByRole('link', { name: `Merge, and keep ${one}` }).click()
  await expect(page).toHaveURL(/stays=/)
  const merge = page.url().slice(new URL(page.url()).origin.length)
  await page.getByRole('button', { name: `Merge ${other} into ${one}` }).click()
  await lookHere(page)
  for (const language of ['th', 'en'] as const) {
    await lookAtAll(page, [{ path: compare }, { path: merge }], language)
  }
  await page.goto(merge)
  await page.getByRole('radio', { name: one }).check()
  await page.getByLabel('Why are they one person?').fill('One person.')
  await page.getByRole('button', { name: `Merge ${other} into ${one}` }).click()
  await expect(page.getByRole('button', { name: 'Undo this merge' })).toBeVisible()
  const done = new URL(page.url()).pathname
  const after = [done, `/dossiers/${one}?led=${other}`, `/dossiers/${other}/identity`]
  for (const language of ['th', 'en'] as const) {
    await lookAtAll(
      page,
      after.map((path) => ({ path })),
      language,
    )
  }
  for (const path of [merge, done, `/dossiers/${other}`, `/dossiers/${one}`]) {
    expect((await asOtherAgency.request.get(path)).status(), path).toBe(404)
  }
})
