import { newName, openDossier } from './support/dossier'
import { lookAtAll } from './support/look-at-screen'
import { expect, test } from './support/test'

test('two agencies plan together: asked, joined, dossiers, tasks and log @phone', async ({
  asCaseworker,
  asOtherAgency,
}) => {
  const title = newName('Invented Gate')
  const reference = await openDossier(asCaseworker, newName('Gate Person'))
  await asCaseworker.goto('/operations/new')
  await asCaseworker.getByLabel('Begins on').fill('sometime')
  await asCaseworker.getByRole('button', { name: 'Start the operation' }).click()
  const problems = asCaseworker.getByRole('alert').filter({ hasText: 'There is a problem' })
  await expect(problems.getByRole('link')).toHaveCount(2)
  await expect(asCaseworker.getByLabel('Begins on')).toHaveValue('sometime')
  await asCaseworker.getByLabel('Title').fill(title)
  await asCaseworker.getByLabel('Begins on').fill('1 Dec 2026')
  await asCaseworker.getByRole('button', { name: 'Start the operation' }).click()
  await expect(asCaseworker.getByRole('heading', { name: title })).toBeVisible()
  const path = new URL(asCaseworker.url()).pathname

  await asOtherAgency.goto(path)
  await expect(asOtherAgency.getByText(title)).toHaveCount(0)
  await asCaseworker.getByLabel('Reference of a dossier of your agency').fill(reference)
  await asCaseworker.getByRole('button', { name: 'Bring it in' }).click()
  await expect(asCaseworker.locator('#dossiers')).toContainText('Everything: it is yours')
  const asked = asCaseworker.getByLabel('Ask an agency to join')
  const names = await asked.locator('option').allTextContents()
  await asked.selectOption({ label: names.find((name) => name.includes('Indonesia'))! })
  await asCaseworker.getByRole('button', { name: 'Ask to join' }).click()
  await expect(asCaseworker.locator('#agencies')).toContainText('Asked to join')

  await asOtherAgency.goto('/operations')
  await asOtherAgency.getByRole('link', { name: title }).click()
  await expect(asOtherAgency.getByText('Your agency is asked to join')).toBeVisible()
  await expect(asOtherAgency.getByText(reference)).toHaveCount(0)
  await asOtherAgency.getByRole('button', { name: 'Join the operation' }).click()
  await expect(asOtherAgency.locator('#dossiers')).toContainText(reference)
  await expect(asOtherAgency.locator('#dossiers')).toContainText('Nothing yet')
  await asOtherAgency.getByLabel('What happened').fill('The gate is watched.\nTwo guards.')
  await asOtherAgency.getByRole('button', { name: 'Write into the log' }).click()
  await expect(asOtherAgency.locator('#log')).toContainText('Two guards.')
  await asOtherAgency.getByLabel('Task', { exact: true }).fill('Bring the interpreter')
  await asOtherAgency.locator('#taskAgency').selectOption({ index: 1 })
  await asOtherAgency.getByRole('button', { name: 'Add the task' }).click()

  await asCaseworker.goto(path)
  await expect(asCaseworker.locator('#log')).toContainText('Two guards.')
  await asCaseworker.getByRole('button', { name: 'Mark done Bring the interpreter' }).click()
  await expect(asCaseworker.locator('#tasks')).toContainText('Not done after all')
  for (const language of ['en', 'th'] as const) {
    await lookAtAll(
      asCaseworker,
      [{ path }, { path: `${path}/edit` }, { path: '/operations' }],
      language,
    )
  }
})
