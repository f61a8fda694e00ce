import type { Page } from '@playwright/test'
import { newName, openDossier } from './support/dossier'
import { lookHere } from './support/look-at-screen'
import { expect, test } from './support/test'

const panel = (page: Page) => page.locator('#next-step')

/** Adds what the first step of a case asks for, as its links lead to it. */
async function fillGates(page: Page, reference: string): Promise<void> {
  await page.goto(`/dossiers/${reference}/family/relative/new`)
  await page.getByLabel('Name', { exact: true }).first().fill('A Teller of the Test')
  await page.getByLabel('Relation to the person').first().selectOption('sister')
  await page.locator('input[name=reporter][value=yes]').check()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page).not.toHaveURL(/\/new/)
  await page.goto(`/dossiers/${reference}/contact/safe-contact-plan/edit`)
  await page.locator('input[name=noSafeContact][value=yes]').check()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page).not.toHaveURL(/\/edit/)
}

test('a blocked step names what is missing and leads to it; once it is there, the case moves', async ({
  asCaseworker: page,
}) => {
  const reference = await openDossier(page, newName('Stepped On'))
  await page.goto(`/dossiers/${reference}`)
  await expect(panel(page)).toContainText('Next step: Verifying')
  const missing = panel(page).getByRole('list', { name: 'What is missing' })
  await expect(missing.getByRole('link')).toHaveCount(2)
  await missing.getByRole('link', { name: /Say who reported/ }).click()
  await expect(page).toHaveURL(/\/family\/relative\/new/)
  await fillGates(page, reference)

  await page.goto(`/dossiers/${reference}`)
  await panel(page).getByRole('link', { name: 'Move to “Verifying”' }).click()
  await page.getByRole('button', { name: 'Move the case' }).click()
  const told = page.getByRole('alert', { name: 'The case was not moved' })
  await expect(told).toContainText('Reason')
  await page.getByLabel('Reason').fill('The sister was called back.')
  await page.getByRole('button', { name: 'Move the case' }).click()
  await expect(page.getByText('The case was moved.')).toBeVisible()
  await page.goto(`/dossiers/${reference}/timeline?kind=moves`)
  const events = page.getByRole('list', { name: 'Timeline' })
  await expect(events.getByRole('listitem').first()).toContainText('The sister was called back.')
  await expect(page.locator('#times')).toContainText('so far')
  await page.getByRole('link', { name: /^All/ }).click()
  await expect(page).toHaveURL(/timeline$/)
})

test('what two people must decide waits for the second, and a closed case opens again', async ({
  asCaseworker,
  asSupervisor,
}) => {
  test.setTimeout(120_000)
  const reference = await openDossier(asCaseworker, newName('Decided By Two'))
  await asCaseworker.goto(`/dossiers/${reference}/move?branch=unfounded`)
  await asCaseworker.getByLabel('A false report').check()
  await asCaseworker.getByLabel('Reason').fill('The caller took it back.')
  await asCaseworker.getByRole('button', { name: 'Ask for approval' }).click()
  await expect(asCaseworker.getByText('Waiting for a second person: Unfounded')).toBeVisible()
  await asCaseworker.goto('/approvals')
  await expect(asCaseworker.getByRole('heading', { level: 1 })).not.toHaveText('Awaiting approval')

  await asSupervisor.goto('/approvals')
  const row = asSupervisor.getByRole('row').filter({ hasText: reference })
  await row.getByRole('link').click()
  await expect(asSupervisor.getByText('The caller took it back.')).toBeVisible()
  await lookHere(asSupervisor)
  await asSupervisor.getByRole('button', { name: 'Approve and move the case' }).click()
  await expect(asSupervisor.getByText('The case was moved.')).toBeVisible()

  await asSupervisor.getByRole('link', { name: 'Move to “Reported”' }).click()
  await asSupervisor.getByLabel('What happened').selectOption('new_word')
  await asSupervisor.getByLabel('Reason').fill('The mother has heard again.')
  await asSupervisor.getByRole('button', { name: 'Record it' }).click()
  await expect(asSupervisor.getByText('The case was moved.')).toBeVisible()
})

test('without scripts: somebody who moves a case that was moved meanwhile is told, and keeps what was typed', async ({
  openAs,
}) => {
  const page = await openAs('caseworker', { javaScriptEnabled: false })
  const other = await openAs('colleague', { javaScriptEnabled: false })
  const reference = await openDossier(page, newName('Moved Meanwhile'))
  const form = `/dossiers/${reference}/move?branch=relocated`
  await page.goto(form)
  await other.goto(form)
  for (const one of [other, page]) {
    await one.getByLabel('What happened').selectOption('sold')
    await one.getByLabel('Reason').fill('Told by a room mate.')
    await one.getByRole('button', { name: 'Record it' }).click()
  }
  await expect(other.getByText('The case was moved.')).toBeVisible()
  await expect(page.getByRole('alert', { name: 'The case was not moved' })).toContainText(
    'Somebody moved the case',
  )
  await expect(page.getByLabel('Reason')).toHaveValue('Told by a room mate.')
  await page.goto(`/dossiers/${reference}`)
  await expect(page.locator('.identity-bar')).toContainText('Moved')
})
