import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { photo } from '@/lib/testing/sample-pictures'
import { openDossier } from './support/dossier'
import { lookHere } from './support/look-at-screen'
import { problems, saveRecord } from './support/record-form'
import { expect, test } from './support/test'

/** A person with a name, a passport with its picture, and a place where they were seen yesterday. */
async function knownPerson(page: Page, name: string): Promise<string> {
  const reference = await openDossier(page, name)
  await page.goto(`/dossiers/${reference}/documents/document/new`)
  await page.getByLabel('Kind of document').selectOption('passport')
  await page
    .getByLabel('Images of the document')
    .setInputFiles({ name: 'passport.jpg', mimeType: 'image/jpeg', buffer: await photo() })
  await saveRecord(page, 'Document')
  await page.goto(`/dossiers/${reference}/location/sighting/new`)
  const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)
  await page.getByLabel('Date', { exact: true }).fill(yesterday)
  await page.getByLabel('Time', { exact: true }).fill('10:00')
  await page.getByLabel(/^Compound or premises|^Premises/).fill('Invented Park')
  await saveRecord(page, 'Sighting')
  return reference
}

async function begin(page: Page, reference: string, wanted: string): Promise<void> {
  await page.goto(`/dossiers/${reference}/packets`)
  await page.getByRole('link', { name: 'New packet' }).click()
  await page.getByLabel(wanted).check()
  await page.getByLabel('Addressee', { exact: true }).fill('Provincial Police (invented)')
  await page.getByLabel('Khmer').check()
  await page.getByRole('button', { name: 'Continue to what goes in' }).click()
  await expect(page.getByRole('heading', { name: 'What goes in' })).toBeVisible()
  await page.getByLabel('Embassy', { exact: true }).fill('Invented Embassy')
  await page.getByLabel('Telephone, day and night').fill('+855 23 000 000')
  await page.getByLabel('Without a consent: vital interest').check()
}

async function approve(page: Page, path: string): Promise<void> {
  await page.goto(path)
  await page.getByLabel('Approve this packet').check()
  await page.getByRole('button', { name: 'Your answer' }).click()
  await expect(page.getByText('Your answer is kept.')).toBeVisible()
}

test('a packet is built, approved by two in two browsers, sent, and verified by a stranger', async ({
  asCaseworker: page,
  openAs,
  asSupervisor,
  browser,
}) => {
  const reference = await knownPerson(page, 'Packeted Person (invented)')
  await begin(page, reference, 'Basic')
  await lookHere(page)
  await page.getByRole('button', { name: 'Check what goes out' }).click()
  await expect(problems(page)).toContainText('Say why it goes without a consent')
  await page.getByLabel('Why without a consent').fill('She wrote that she is sold tonight.')
  await page.getByLabel(/^Image of the passport/).check()
  await page.getByLabel('Reply by').fill('31 Dec 2030')
  await page.getByRole('button', { name: 'Check what goes out' }).click()
  await expect(page.getByText('Invented Park')).toBeVisible()
  await lookHere(page)
  const path = new URL(page.url()).pathname

  await page.getByRole('button', { name: 'Ask two people to approve' }).click()
  await expect(page.getByText('Waits for two people')).toBeVisible()
  const link = page.getByRole('link', { name: 'Download the packet' })
  await expect(link).toBeVisible({ timeout: 30_000 })
  await lookHere(page)
  const arrives = page.waitForEvent('download')
  await link.click()
  const file = readFileSync(await (await arrives).path())
  expect(file.subarray(0, 5).toString()).toBe('%PDF-')
  await expect(page.getByLabel('Approve this packet')).toHaveCount(0)

  await approve(await openAs('colleague'), path)
  await asSupervisor.goto(path)
  await lookHere(asSupervisor)
  await approve(asSupervisor, path)
  await expect(asSupervisor.getByText('Approved', { exact: true }).first()).toBeVisible()

  await page.goto(path)
  await page.getByRole('link', { name: 'Note that it was sent' }).click()
  await page.getByLabel('By hand').check()
  await page.getByLabel('Who took it').fill('Major Somebody')
  await lookHere(page)
  await page.getByRole('button', { name: 'Note it as sent' }).click()
  await expect(page.getByText('It is noted.')).toBeVisible()
  await expect(page.getByText('Major Somebody')).toBeVisible()
  await page.goto(`/dossiers/${reference}/ledger`)
  await expect(page.getByRole('main')).toContainText('Major Somebody')
  await expect(page.getByRole('main')).toContainText('Release packet')

  await page.goto(path)
  const proof = page.locator('#files code')
  const [code, hash] = [await proof.nth(0).innerText(), await proof.nth(1).innerText()]
  const stranger = await (await browser.newContext({ storageState: undefined })).newPage()
  await stranger.goto(`/verify/${code}`)
  await stranger.getByLabel('Hash').fill(hash.slice(0, 16))
  await stranger.getByRole('button', { name: 'Ask' }).click()
  await expect(stranger.getByText(/This code and hash were issued on/)).toBeVisible()
  await lookHere(stranger)
  await stranger.getByLabel('Hash').fill('0'.repeat(64))
  await stranger.getByRole('button', { name: 'Ask' }).click()
  await expect(stranger.getByText('were not issued together')).toBeVisible()
  await stranger.context().close()
})

test('a packet to the premises asks for nothing it may not hold, and is refused with a reason, without JavaScript @phone', async ({
  asCaseworker,
  openAs,
}) => {
  const reference = await knownPerson(asCaseworker, 'For The Premises (invented)')
  const page = await openAs('caseworker', { javaScriptEnabled: false })
  await begin(page, reference, 'The people of the premises')
  await expect(page.getByText('Never goes in')).toBeVisible()
  await expect(page.getByText('Sensitive: only with a reason')).toHaveCount(0)
  await expect(page.getByLabel('Reply by')).toHaveCount(0)
  await page.getByLabel('Why without a consent').fill('Nobody can be asked.')
  await page.getByRole('button', { name: 'Check what goes out' }).click()
  await expect(page.getByText('Choose a photo or an image of a document')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ask two people to approve' })).toHaveCount(0)
  await expect(page.locator('#content')).not.toContainText('Invented Park')
  await page.getByRole('link', { name: 'Change what goes in' }).click()
  await page.getByLabel(/^Image of the passport/).check()
  await page.getByRole('button', { name: 'Check what goes out' }).click()
  await page.getByRole('button', { name: 'Ask two people to approve' }).click()
  await expect(page.getByText('Waits for two people')).toBeVisible()
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole('link', { name: 'Download the packet' })).toBeVisible({
      timeout: 1,
    })
  }).toPass({ timeout: 30_000 })
  const path = new URL(page.url()).pathname

  const other = await openAs('colleague', { javaScriptEnabled: false })
  await other.goto(path)
  await other.getByLabel('Do not approve').check()
  await other.getByRole('button', { name: 'Your answer' }).click()
  await expect(problems(other)).toContainText('Say why')
  await other.getByLabel('Why not').fill('The picture shows her address.')
  await other.getByRole('button', { name: 'Your answer' }).click()
  await page.goto(path)
  await expect(page.getByText('The picture shows her address.')).toBeVisible()
})
