import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import type { Page } from '@playwright/test'
import { openDossier } from './support/dossier'
import { lookHere } from './support/look-at-screen'
import { problems, saveRecord } from './support/record-form'
import { expect, test } from './support/test'

const run = promisify(execFile)

/** What the documented command says of a bundle, and whether it succeeds. */
const verify = (bundle: string, ...more: string[]) =>
  run('npm', ['run', '--silent', 'verify', '--', bundle, ...more]).then(
    ({ stdout }) => ({ ok: true, stdout }),
    ({ stdout }: { stdout: string }) => ({ ok: false, stdout }),
  )

async function addPiece(page: Page, reference: string, title: string, source: string) {
  await page.goto(`/dossiers/${reference}/evidence/evidence/new`)
  await page.getByLabel('Kind of evidence').selectOption('chat')
  await page.getByLabel('Title', { exact: true }).fill(title)
  await page.getByLabel('Files', { exact: true }).setInputFiles({
    name: `${title}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(`${title}\nas received`),
  })
  await page.getByLabel('Source', { exact: true }).fill(source)
  await page.getByLabel('How reliable is the source').selectOption({ index: 2 })
  await page.getByLabel('How credible is this').selectOption({ index: 2 })
}

/** A dossier with two pieces of evidence from two sources, of which the second bears out the first. */
async function withEvidence(page: Page, name: string): Promise<string> {
  const reference = await openDossier(page, name)
  await addPiece(page, reference, 'First chat', 'Witness One')
  await saveRecord(page, 'Piece of evidence')
  await expect(page.getByText('Single source', { exact: true })).toBeVisible()
  await addPiece(page, reference, 'Second chat', 'Witness Two')
  await page.getByLabel('Says the same as').selectOption({ index: 1 })
  await saveRecord(page, 'Piece of evidence')
  await expect(page.getByText('Corroborated', { exact: true })).toHaveCount(2)
  await expect(page.getByText('Grade B2')).toHaveCount(2)
  return reference
}

// Two people, a dozen screens looked at closely, and a command run twice.
test.describe.configure({ timeout: 180_000 })

test('evidence is handed over, exported, and checked offline by whoever gets it', async ({
  asCaseworker: page,
  asSupervisor,
}, testInfo) => {
  const reference = await withEvidence(page, 'Proven Bychats (invented)')
  await lookHere(page)
  await page.getByRole('link', { name: /First chat\.txt/ }).click()
  await page.getByRole('link', { name: 'Note a step' }).click()
  await page.getByRole('button', { name: 'Note this step' }).click()
  await expect(problems(page)).toContainText('Choose what was done')
  await expect(problems(page)).toContainText('Write with whom')
  await page.getByLabel('Handed over').check()
  const now = new Date(Date.now() - 60_000)
  const [day, time] = now.toLocaleString('en-GB', { timeZone: 'Asia/Bangkok' }).split(', ')
  await page.getByLabel('Date').fill(day!)
  await page.getByLabel('Time').fill(time!.slice(0, 5))
  await page.getByLabel('With whom').fill('Evidence room, Invented Police')
  await lookHere(page)
  await page.getByRole('button', { name: 'Note this step' }).click()
  await expect(page.getByText('The step has been noted')).toBeVisible()
  await expect(page.getByText('Evidence room, Invented Police')).toBeVisible()
  await lookHere(page)

  await asSupervisor.goto(`/dossiers/${reference}/evidence`)
  await asSupervisor.getByRole('link', { name: 'Verification bundles' }).click()
  await asSupervisor.getByRole('link', { name: 'Make a verification bundle' }).click()
  await asSupervisor.getByRole('button', { name: 'Check the answers' }).click()
  await expect(problems(asSupervisor)).toContainText('Choose at least one piece')
  await lookHere(asSupervisor)
  await asSupervisor.getByRole('checkbox', { name: /^First chat/ }).check()
  await asSupervisor.getByRole('checkbox', { name: /^Second chat/ }).check()
  await asSupervisor.getByLabel('For whom').fill('Invented Court, registry')
  await asSupervisor.getByLabel('What for').selectOption('investigation')
  await asSupervisor.getByLabel('Vital interest').check()
  await asSupervisor.getByLabel('Why now').fill('The hearing is on Monday')
  await asSupervisor.getByRole('button', { name: 'Check the answers' }).click()
  await expect(asSupervisor.getByRole('heading', { name: 'Check before it leaves' })).toBeVisible()
  await expect(asSupervisor.getByText('The sources are left out')).toBeVisible()
  await lookHere(asSupervisor)
  await asSupervisor.getByRole('button', { name: 'Make the bundle' }).click()
  await expect(asSupervisor.getByText('The bundle is ready')).toBeVisible()
  await lookHere(asSupervisor)

  const [download] = await Promise.all([
    asSupervisor.waitForEvent('download'),
    asSupervisor.getByRole('link', { name: 'Save the bundle' }).click(),
  ])
  const bundle = testInfo.outputPath('bundle.zip')
  await download.saveAs(bundle)
  await asSupervisor.goto('/verify/key')
  const key = (await asSupervisor.locator('code').first().innerText()).replaceAll(/\s/g, '')
  const whole = await verify(bundle, '--key', key)
  expect(whole.stdout).toContain('Whole. Dossier ' + reference)
  expect(whole.ok).toBe(true)

  const bytes = await readFile(bundle)
  const changed = testInfo.outputPath('changed.zip')
  bytes[bytes.indexOf('First chat\nas received') + 1] = 0x58
  await writeFile(changed, bytes)
  const found = await verify(changed)
  expect(found.stdout).toMatch(/CHANGED +files\/000[12]\.txt/)
  expect(found.ok).toBe(false)

  await asSupervisor.goto(`/dossiers/${reference}/ledger`)
  await expect(asSupervisor.getByRole('rowheader').first()).toContainText(
    'Invented Court, registry',
  )
})

test('without JavaScript a bundle is made too, and only by who may', async ({ openAs }) => {
  const page = await openAs('caseworker')
  const reference = await withEvidence(page, 'Proven Noscript (invented)')
  await expect(page.getByRole('link', { name: 'Verification bundles' })).toBeHidden()
  expect((await page.goto(`/dossiers/${reference}/bundles/new`))?.status()).toBe(403)

  const chief = await openAs('supervisor', { javaScriptEnabled: false })
  await chief.goto(`/dossiers/${reference}/bundles/new`)
  await chief.getByRole('checkbox', { name: /^First chat/ }).check()
  await chief.getByLabel('For whom').fill('Invented Court')
  await chief.getByLabel('What for').selectOption('investigation')
  await chief.getByLabel('The person').check()
  await chief.getByLabel('Why now').fill('The hearing is on Monday')
  await chief.getByRole('button', { name: 'Check the answers' }).click()
  await chief.getByRole('button', { name: 'Make the bundle' }).click()
  await expect(problems(chief)).toContainText('No consent to this purpose')
  await chief.getByLabel('Vital interest').check()
  await chief.getByRole('button', { name: 'Check the answers' }).click()
  await chief.getByRole('button', { name: 'Make the bundle' }).click()
  await expect(chief.getByText('The bundle is ready')).toBeVisible()
})
