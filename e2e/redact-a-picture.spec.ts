import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { openDossier } from './support/dossier'
import { lookHere } from './support/look-at-screen'
import { problems, saveRecord, untilAlive } from './support/record-form'
import { expect, test } from './support/test'

/** A card: pale, with a band where its number would stand. */
const card = () =>
  sharp({ create: { width: 960, height: 640, channels: 3, background: '#d8c8a0' } })
    .composite([
      {
        input: { create: { width: 480, height: 64, channels: 3, background: '#a01020' } },
        left: 96,
        top: 128,
      },
    ])
    .jpeg()
    .toBuffer()

/** A dossier with that card among its documents, open at the picture's own screen. */
async function openCard(page: Page, name: string): Promise<string> {
  const reference = await openDossier(page, name)
  await page.goto(`/dossiers/${reference}/documents/document/new`)
  await page.getByLabel('Kind of document').selectOption('passport')
  await page
    .getByLabel('Images of the document')
    .setInputFiles({ name: 'card.jpg', mimeType: 'image/jpeg', buffer: await card() })
  await saveRecord(page, 'Document')
  await page.getByRole('link', { name: /card\.jpg/ }).click()
  await page.getByRole('link', { name: 'Make a redacted copy' }).click()
  await expect(page.getByRole('heading', { name: 'Make a redacted copy' })).toBeVisible()
  return reference
}

const box = (page: Page, number: number) => page.getByRole('group', { name: `Box ${number}` })

async function typeBox(page: Page): Promise<void> {
  await box(page, 1).getByLabel('From the left').fill('10')
  await box(page, 1).getByLabel('From the top').fill('20')
  await box(page, 1).getByLabel('Width').fill('๕๐')
  await box(page, 1).getByLabel('Height').fill('10')
  await page.getByLabel('Why is this hidden?').fill('The number is not needed to find the person')
}

/** What is saved of the copy: under the band it is black, and elsewhere as it was. */
async function expectBurnt(page: Page): Promise<void> {
  await expect(page.getByText('The redacted copy has been kept')).toBeVisible()
  const path = await page.getByRole('link', { name: 'Save the original' }).getAttribute('href')
  const bytes = await (await page.request.get(path!)).body()
  const at = async (left: number, top: number) => [
    ...(await sharp(bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer()),
  ]
  expect(await at(300, 160)).toEqual([0, 0, 0])
  expect(Math.min(...(await at(900, 600)))).toBeGreaterThan(100)
}

test('a picture is redacted by keyboard alone, and stands beside its original @phone', async ({
  asCaseworker: page,
}) => {
  const reference = await openCard(page, 'Hidden Bykeys (invented)')
  await untilAlive(page)
  await page.getByRole('button', { name: 'Add a box' }).press('Enter')
  const move = page.getByRole('button', { name: 'Move box 1' })
  await expect(move).toBeFocused()
  for (const key of ['ArrowLeft', 'ArrowUp']) {
    for (let times = 0; times < 25; times += 1) await page.keyboard.press(key)
  }
  for (let times = 0; times < 20; times += 1) await page.keyboard.press('Shift+ArrowRight')
  await expect(box(page, 1).getByLabel('From the left')).toHaveValue('10')
  await expect(box(page, 1).getByLabel('From the top')).toHaveValue('20')
  await expect(box(page, 1).getByLabel('Width')).toHaveValue('50')
  await page.getByLabel('Why is this hidden?').fill('The number is not needed')
  await lookHere(page)
  await page.getByRole('button', { name: 'Look at the copy' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'This is the copy' })).toBeVisible()
  const preview = page.getByRole('img', { name: /redacted copy/ })
  const natural = (image: HTMLImageElement) => image.naturalWidth
  await expect.poll(() => preview.evaluate(natural)).toBe(960)
  await lookHere(page)
  await page.getByRole('button', { name: 'Keep this copy' }).press('Enter')
  await expectBurnt(page)
  await expect(page.getByText('This is a redacted copy')).toBeVisible()
  await lookHere(page)

  await page.getByRole('link', { name: 'card.jpg' }).click()
  const copies = page.getByRole('region', { name: 'Redacted copies' })
  await expect(copies.getByText('The number is not needed')).toBeVisible()
  await expect(copies.getByText('Sophea Lim')).toBeVisible()
  await lookHere(page)
  await page.goto(`/dossiers/${reference}/documents`)
  await expect(page.getByRole('link', { name: /card-redacted\.jpg Redacted copy/ })).toBeVisible()
})

test('a box is drawn, moved and resized by hand', async ({ asCaseworker: page }) => {
  await openCard(page, 'Hidden Byhand (invented)')
  await untilAlive(page)
  const sheet = page.locator('.redact-sheet')
  // All of it in view: a mouse does not reach below the window.
  await sheet.evaluate((element) => element.scrollIntoView())
  const { x, y, width, height } = (await sheet.boundingBox())!
  const drag = async (from: [number, number], to: [number, number]) => {
    await page.mouse.move(x + from[0] * width, y + from[1] * height)
    await page.mouse.down()
    await page.mouse.move(x + to[0] * width, y + to[1] * height, { steps: 4 })
    await page.mouse.up()
  }
  const expectSide = (name: string, hundredths: number) =>
    expect
      .poll(async () => Math.round(Number(await box(page, 1).getByLabel(name).inputValue())))
      .toBe(hundredths)
  await drag([0.2, 0.2], [0.4, 0.4])
  await expectSide('From the left', 20)
  await expectSide('Width', 20)
  await drag([0.3, 0.3], [0.5, 0.3])
  await expectSide('From the left', 40)
  await drag([0.6, 0.4], [0.8, 0.6])
  await expectSide('Width', 40)
  await expectSide('Height', 40)
  await page.getByRole('button', { name: 'Take box 1 away' }).click()
  await expect(box(page, 1).getByLabel('Width')).toHaveValue('')
})

test('without JavaScript boxes are typed, shown and burnt in', async ({ openAs }) => {
  const page = await openAs('caseworker', { javaScriptEnabled: false })
  await openCard(page, 'Hidden Noscript (invented)')
  await page.getByRole('button', { name: 'Look at the copy' }).click()
  await expect(problems(page)).toContainText('Draw at least one box')
  await expect(problems(page)).toContainText('Write why this is hidden')
  await page.getByRole('button', { name: 'More boxes' }).click()
  await expect(box(page, 6)).toBeVisible()
  await typeBox(page)
  await page.getByRole('button', { name: 'Look at the copy' }).click()
  await expect(page.getByRole('img', { name: /redacted copy/ })).toBeVisible()
  await page.getByRole('button', { name: 'Change the boxes' }).click()
  await expect(box(page, 1).getByLabel('Width')).toHaveValue('๕๐')
  await page.getByRole('button', { name: 'Look at the copy' }).click()
  await page.getByRole('button', { name: 'Keep this copy' }).click()
  await expectBurnt(page)
})
