import type { Page } from '@playwright/test'
import { openDossier } from './support/dossier'
import { lookAtAll, lookHere } from './support/look-at-screen'
import { problems } from './support/record-form'
import { agencies, fillSharing, offerAndApprove } from './support/sharing'
import { expect, test } from './support/test'

/** Records that the person agreed to the sharing of the identity for the repatriation, with any agency. */
async function recordConsent(page: Page, reference: string): Promise<void> {
  await page.goto(`/dossiers/${reference}/consents`)
  await page.getByRole('link', { name: 'Record a consent' }).click()
  await page.getByRole('button', { name: 'Record the consent' }).click()
  for (const problem of [
    'Choose what it is for',
    'Choose who agreed',
    'Enter the day it was given',
  ])
    await expect(problems(page).getByRole('link', { name: problem })).toBeVisible()
  await page.getByLabel('What for').selectOption({ label: 'Repatriation' })
  await page.getByLabel('The person').check()
  await page.getByLabel('By a call').check()
  await page.getByLabel('When').fill('20 Nov 2026')
  await page.getByRole('group', { name: 'Sections' }).getByLabel('Identity').check()
  await page.getByRole('button', { name: 'Record the consent' }).click()
  await expect(page.getByText('The consent is recorded.')).toBeVisible()
}

test('a consent is withdrawn: what ends with it is said before, and ends at once', async ({
  asCaseworker: page,
  asOtherAgency: other,
}) => {
  const reference = await openDossier(page, 'Agreed And Withdrew (invented)')
  await recordConsent(page, reference)
  await fillSharing(page, reference, {
    agency: 'indonesia',
    sections: ['Identity'],
    consented: true,
  })
  await page.getByRole('button', { name: /^Offer/ }).click()
  await expect(page).toHaveURL(/\/inbox\/[0-9a-f-]{36}/)
  await other.goto(new URL(page.url()).pathname)
  await other.getByRole('button', { name: 'Accept Identity' }).click()
  await expect(other).toHaveURL(new RegExp(`/dossiers/${reference}`))

  await page.goto(`/dossiers/${reference}/consents`)
  await page.getByRole('link', { name: /^Withdraw/ }).click()
  await expect(page.getByRole('listitem').filter({ hasText: agencies.indonesia })).toBeVisible()
  const screens = [{ path: new URL(page.url()).pathname }]
  for (const language of ['th', 'en'] as const) await lookAtAll(page, screens, language)
  await page.getByRole('button', { name: 'Withdraw the consent now' }).click()
  await expect(page.getByText('1 access ended with it.')).toBeVisible()
  expect((await other.goto(`/dossiers/${reference}`))?.status()).toBe(404)

  await page.goto(`/dossiers/${reference}/access`)
  await expect(page.getByRole('row').filter({ hasText: 'Consent was withdrawn' })).toBeVisible()
  await page.getByRole('link', { name: 'What was sent' }).click()
  const sent = page.getByRole('table', { name: 'What was sent' }).getByRole('row')
  await expect(sent.filter({ hasText: agencies.indonesia })).toContainText('Consent: The person')
})

test('what ends with an access is said before it is revoked; another agency gives its own back', async ({
  asCaseworker: page,
  asSupervisor,
  asOtherAgency: other,
}) => {
  const reference = await openDossier(page, 'Given Back (invented)')
  const wish = { agency: 'indonesia', sections: ['Identity'] } as const
  const offer = await offerAndApprove(page, asSupervisor, reference, wish)
  await other.goto(offer)
  await other.getByRole('button', { name: 'Accept Identity' }).click()
  await expect(other).toHaveURL(new RegExp(`/dossiers/${reference}`))

  await page.goto(`/dossiers/${reference}`)
  await expect(page.locator('#who-has-it')).toContainText(agencies.indonesia)
  await page.goto(`/dossiers/${reference}/access`)
  await page.getByRole('link', { name: /^Revoke/ }).click()
  await expect(page.getByText('Nothing else ends with it.')).toBeVisible()
  const screens = [{ path: new URL(page.url()).pathname }]
  for (const language of ['th', 'en'] as const) await lookAtAll(page, screens, language)

  await other.goto(`/dossiers/${reference}/access`)
  await expect(other.getByRole('link', { name: 'Consents' })).toHaveCount(0)
  await other.getByRole('link', { name: /^Give back/ }).click()
  await other.getByRole('button', { name: 'Give the access back now' }).click()
  await expect(other).toHaveURL(/\/dossiers(\?|$)/)
  expect((await other.goto(`/dossiers/${reference}`))?.status()).toBe(404)
  // The owner still had the question open: it is over, in words.
  await page.getByRole('button', { name: 'Revoke the access now' }).click()
  await expect(problems(page)).toContainText('This has ended already')
})

test('the glass is broken: read only, said on every screen, told to the owner, and reviewed', async ({
  asCaseworker,
  asSupervisor,
  asConsularOfficer: page,
  openAs,
}) => {
  const name = 'Behind Glass (invented)'
  const reference = await openDossier(asCaseworker, name)
  await page.goto('/dossiers/request')
  await page.getByRole('link', { name: /^In an emergency/ }).click()
  await expect(page).toHaveURL(/\/break-glass$/)
  await lookHere(page)
  await page.getByLabel('Reference of the dossier').fill('HW-0000-0000')
  await page.getByLabel('Why it cannot wait').fill('She is at the border and nobody answers.')
  await page.getByLabel('1 hour', { exact: true }).check()
  const submit = page.getByRole('button', { name: 'Break the glass and tell the owner' })
  await submit.click()
  await expect(problems(page)).toContainText('No dossier of another agency has this reference')
  await expect(page.getByLabel('Why it cannot wait')).toHaveValue(/at the border/)
  await page.getByLabel('Reference of the dossier').fill(reference)
  await submit.click()
  await expect(page).toHaveURL(new RegExp(`/dossiers/${reference}$`))
  for (const below of ['', '/identity', '/notes', '/readers']) {
    await page.goto(`/dossiers/${reference}${below}`)
    await expect(page.getByText(/^The glass is broken/)).toBeVisible()
  }
  await page.goto(`/dossiers/${reference}/notes/note/new`)
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toHaveCount(0)

  await asSupervisor.goto(`/dossiers/${reference}/access`)
  const row = asSupervisor.getByRole('row').filter({ hasText: 'nobody answers' })
  await expect(row).toContainText(agencies.thailand)
  await row.getByRole('link', { name: /^Review/ }).click()
  await expect(asSupervisor).toHaveURL(/\/review$/)
  const screens = [{ path: new URL(asSupervisor.url()).pathname }]
  for (const language of ['th', 'en'] as const) await lookAtAll(asSupervisor, screens, language)
  await asSupervisor.getByRole('button', { name: 'Give this verdict' }).click()
  await expect(problems(asSupervisor)).toContainText('Choose a verdict')
  await asSupervisor.getByLabel('Justified', { exact: true }).check()
  await asSupervisor.getByRole('button', { name: 'Give this verdict' }).click()
  await expect(asSupervisor.getByText('Your verdict is kept.')).toBeVisible()
  await expect(row).toContainText('Justified')

  const reviewer = await openAs('reviewer')
  await reviewer.goto('/overrides')
  const line = reviewer.getByRole('row').filter({ hasText: reference })
  await expect(line).toContainText('Break-glass')
  await expect(reviewer.getByRole('main')).not.toContainText('Behind Glass')
  await expect(reviewer.getByRole('main')).not.toContainText('nobody answers')
  expect((await reviewer.goto(`/dossiers/${reference}`))?.status()).toBe(403)
})
