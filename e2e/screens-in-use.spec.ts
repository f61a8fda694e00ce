import { formPath } from '@/lib/domain/section/section-path'
import { photo } from '@/lib/testing/sample-pictures'
import { openDossier } from './support/dossier'
import { lookHere } from './support/look-at-screen'
import { problems, saveButton, saveRecord, someDossier, untilAlive } from './support/record-form'
import { expect, test } from './support/test'

test('open menus and the list of keys are sound', async ({ asCaseworker: page }) => {
  await page.goto('/dossiers?list=mine', { waitUntil: 'networkidle' })
  const menu = page.locator('header .menu:visible > summary')
  await menu.click()
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
  await lookHere(page)
  // Now the window is a phone's, whose menu holds the navigation and the search too.
  await menu.click()
  await expect(page.locator('header nav').getByRole('link', { name: 'Dossiers' })).toBeVisible()
  await lookHere(page)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await lookHere(page)
})

test('on a phone the current section is in sight, with script and without', async ({ openAs }) => {
  for (const javaScriptEnabled of [true, false]) {
    const viewport = { width: 360, height: 740 }
    const page = await openAs('caseworker', { javaScriptEnabled, viewport })
    const { reference } = await someDossier(page)
    for (const section of ['identity', 'notes']) {
      await page.goto(`/dossiers/${reference}/${section}`)
      const current = page.getByRole('navigation', { name: 'Sections' }).locator('[aria-current]')
      await expect(current).toBeInViewport({ ratio: 1 })
    }
  }
})

test('a form that was refused, an opened group and unsaved work are sound', async ({
  asCaseworker: page,
}) => {
  const reference = await openDossier(page, 'Soundly Shown (invented)')
  const form = formPath({ reference, kind: 'document', recordId: null, group: null })
  await page.goto(form)
  await untilAlive(page)
  await page.getByLabel('Kind of document').selectOption('passport')
  await page.getByLabel('Issued on').fill('31/02/2020')
  await page
    .getByLabel('Images of the document')
    .setInputFiles({ name: 'one.jpg', mimeType: 'image/jpeg', buffer: await photo() })
  await saveButton(page).click()
  await expect(problems(page)).toBeVisible()
  await lookHere(page)

  // Kept first: what is sent as a page goes away may arrive after the next one was asked for.
  await expect(page.getByText('Draft kept')).toBeVisible()
  await page.reload()
  await expect(page.getByText(/You wrote this on/)).toBeVisible()
  await lookHere(page)
  await page.goto(`/dossiers/${reference}/documents`)
  await expect(page.getByText('You have unsaved work here')).toBeVisible()
  await lookHere(page)

  await page.goto(`/dossiers/${reference}/identity/identity/edit?group=background`)
  await page.locator('main summary').first().click()
  await lookHere(page)
})

test('a number asked for without a plan, and withdrawn, is sound', async ({
  asCaseworker: page,
}) => {
  const reference = await openDossier(page, 'Soundly Kept (invented)')
  const contact = `/dossiers/${reference}/contact`
  await page.goto(`${contact}/contact-point/new`)
  await page.getByLabel('Phone number').fill('+66 81 234 5678')
  await saveRecord(page, 'Number or handle')
  await lookHere(page)
  await page.getByRole('link', { name: 'Show Phone number' }).click()
  await expect(page.getByText('No plan for contact stands')).toBeVisible()
  await lookHere(page)
  await page.getByRole('button', { name: 'Show the number' }).click()
  await expect(page.getByRole('code')).toHaveText('+66812345678')
  await lookHere(page)
  await page.goto(contact)
  await page.getByRole('link', { name: /^Withdraw/ }).click()
  await page.getByRole('button', { name: 'Withdraw this record' }).click()
  await page.getByText('1 withdrawn record').click()
  await lookHere(page)
  await page.getByRole('link', { name: /put back/ }).click()
  await expect(page.getByText('This record was withdrawn.')).toBeVisible()
  await lookHere(page)
})

test('two versions beside each other are sound', async ({ asCaseworker, asColleague }) => {
  const reference = await openDossier(asCaseworker, 'Soundly Compared (invented)')
  const form = `/dossiers/${reference}/identity/identity/edit`
  await asCaseworker.goto(form)
  await asColleague.goto(form)
  await asCaseworker.getByLabel('Full name').fill('Name of the first')
  await saveRecord(asCaseworker, 'Identity')
  await asColleague.getByLabel('Full name').fill('Name of the second')
  await saveButton(asColleague).click()
  await expect(problems(asColleague)).toContainText('Somebody else saved this')
  await lookHere(asColleague)
})
