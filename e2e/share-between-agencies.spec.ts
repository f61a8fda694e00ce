import { openDossier } from './support/dossier'
import { problems, saveButton, saveRecord } from './support/record-form'
import { agencies, fillSharing, offerAndApprove, revoke } from './support/sharing'
import { expect, test } from './support/test'

const identity = (reference: string) => `/dossiers/${reference}/identity/identity/edit`

test('the answers are checked before anything leaves the agency, and can be changed @phone', async ({
  asCaseworker: page,
}) => {
  const reference = await openDossier(page, 'Checked First (invented)')
  await page.goto(`/dossiers/${reference}/share`)
  await page.getByRole('button', { name: 'Check the answers' }).click()
  for (const problem of ['Choose the agency', 'Choose at least one section', 'Choose a purpose']) {
    await expect(problems(page).getByRole('link', { name: problem })).toBeVisible()
  }
  await fillSharing(page, reference, { agency: 'indonesia', sections: ['Identity', 'Contact'] })
  const answers = page.locator('dl.summary')
  await expect(answers).toContainText(agencies.indonesia)
  await expect(answers).toContainText('Identity and Contact')
  await page.getByRole('button', { name: 'Change the answers' }).click()
  await expect(page.getByLabel(/^Contact/)).toBeChecked()
  await page.getByLabel(/^Contact/).uncheck()
  await page.getByRole('button', { name: 'Check the answers' }).click()
  await expect(answers).not.toContainText('Contact')
  await page.goto('/inbox?box=sent')
  await expect(page.getByRole('main')).not.toContainText(reference)
})

test('an offer is turned down with a reason, without JavaScript', async ({
  openAs,
  asCaseworker,
  asSupervisor,
}) => {
  const reference = await openDossier(asCaseworker, 'Turned Down (invented)')
  const wish = { agency: 'indonesia', sections: ['Identity'], note: 'Please call first.' } as const
  const path = await offerAndApprove(asCaseworker, asSupervisor, reference, wish)

  const other = await openAs('otherAgency', { javaScriptEnabled: false })
  await other.goto('/inbox')
  await other.getByRole('row').filter({ hasText: reference }).getByRole('link').click()
  await expect(other).toHaveURL(new RegExp(path))
  await expect(other.getByText('Please call first.')).toBeVisible()
  await expect(other.getByRole('main')).not.toContainText('moved tonight')
  await other.getByRole('button', { name: 'Turn it down' }).click()
  await expect(problems(other)).toContainText('Say why you turn it down')
  await other.getByLabel('Reason').fill('We have nobody there.')
  await other.getByRole('button', { name: 'Turn it down' }).click()
  await expect(other.getByText('Rejected')).toBeVisible()

  await asCaseworker.goto(path)
  await expect(asCaseworker.getByText('We have nobody there.')).toBeVisible()
  expect((await other.goto(`/dossiers/${reference}`))?.status()).toBe(404)
})

test('two agencies: offered, accepted, written by both, in conflict, and revoked in mid-edit', async ({
  asCaseworker: giver,
  asSupervisor,
  asOtherAgency: taker,
}) => {
  const reference = await openDossier(giver, 'Between Two (invented)')
  await giver.goto(`/dossiers/${reference}/notes/note/new`)
  await giver.getByRole('textbox', { name: /^Note/ }).fill('Not for the other agency')
  await saveRecord(giver, 'Note')

  const wish = { agency: 'indonesia', sections: ['Identity', 'Location'], writes: true } as const
  const path = await offerAndApprove(giver, asSupervisor, reference, wish)
  expect((await taker.goto(`/dossiers/${reference}`))?.status()).toBe(404)
  await taker.goto(path)
  await expect(taker.getByRole('main')).not.toContainText('Between Two')
  await taker.getByRole('button', { name: 'Accept Identity and Location' }).click()
  await expect(taker).toHaveURL(new RegExp(`/dossiers/${reference}`))
  const ways = taker.getByRole('navigation', { name: 'Sections of this dossier' })
  await expect(ways.getByRole('link', { name: 'Identity' })).toBeVisible()
  await expect(ways.getByRole('link', { name: 'Notes' })).toHaveCount(0)
  expect((await taker.goto(`/dossiers/${reference}/notes`))?.status()).toBe(404)

  await giver.goto(identity(reference))
  await taker.goto(identity(reference))
  await taker.getByLabel('Family name').fill('Fromtheembassy')
  await saveRecord(taker, 'Identity')
  await giver.getByLabel('Family name').fill('Fromtheagency')
  await saveButton(giver).click()
  await expect(problems(giver)).toContainText('Somebody else saved this while you were writing')
  await expect(giver.getByText(`What is saved now · ${agencies.indonesia}`).first()).toBeVisible()
  await saveRecord(giver, 'Identity')

  await taker.goto(identity(reference))
  await taker.getByLabel('Other names').fill('typed as the access ended')
  await revoke(giver, reference)
  await saveButton(taker).click()
  await expect(problems(taker)).toContainText('your agency does not have it')
  await expect(taker.getByLabel('Other names')).toHaveValue('typed as the access ended')
  expect((await taker.goto(`/dossiers/${reference}`))?.status()).toBe(404)
  await giver.goto(`/dossiers/${reference}/identity`)
  await expect(giver.getByRole('main')).not.toContainText('typed as the access ended')
})
