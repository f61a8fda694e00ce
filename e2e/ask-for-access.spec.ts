import type { Page } from '@playwright/test'
import { formatReference } from '@/lib/domain/dossier/reference'
import { newName, openDossier } from './support/dossier'
import { lookHere } from './support/look-at-screen'
import { problems } from './support/record-form'
import { expect, test } from './support/test'

const message = 'Our hotline hears from her family. Call +62 21 555 0199.'
const words = 'Call us before we share anything: the desk knows.'

async function fill(page: Page, reference: string) {
  await page.goto('/dossiers/request')
  await page.getByLabel('Reference of the dossier').fill(reference.toLowerCase())
  await page.getByLabel('Location').check()
  await page.getByLabel('Purpose').selectOption({ label: 'Repatriation' })
  await page.getByLabel('Message to the agency that owns it').fill(message)
  await page.getByRole('button', { name: 'Send the request' }).click()
  await expect(page.getByText('Your request is on its way')).toBeVisible()
}

/** Goes through the bell to the newest notification, which must say `what` of `reference`. */
async function followNewest(page: Page, what: string, reference: string) {
  await page.goto('/account')
  await page.getByRole('link', { name: /^Notifications, \d+ new$/ }).click()
  const link = page.getByRole('link', { name: `${what} ${reference}` })
  await expect(page.getByRole('row').filter({ has: link })).toContainText('New')
  await lookHere(page)
  await link.click()
}

test('an agency asks for access, is refused in words, and both are told', async ({
  asCaseworker,
  asOtherAgency,
}) => {
  const reference = await openDossier(asCaseworker, newName('Asked About'))
  await asOtherAgency.goto('/dossiers/request')
  await asOtherAgency.getByRole('button', { name: 'Send the request' }).click()
  await expect(problems(asOtherAgency).getByRole('link')).toHaveCount(4)
  await lookHere(asOtherAgency)
  await fill(asOtherAgency, reference)
  await expect(asOtherAgency.getByRole('row', { name: reference })).toContainText('Waiting')
  await lookHere(asOtherAgency)

  await followNewest(asCaseworker, 'An agency asks you for access', reference)
  await expect(asCaseworker).toHaveURL(/\/inbox\/requests$/)
  await asCaseworker.getByRole('link', { name: new RegExp(reference) }).click()
  await expect(asCaseworker.getByText(message)).toBeVisible()
  await lookHere(asCaseworker)
  await asCaseworker.getByRole('button', { name: 'Refuse the request' }).click()
  await expect(problems(asCaseworker)).toContainText('Write a few words')
  await asCaseworker.getByLabel('Your words').fill(words)
  await asCaseworker.getByRole('button', { name: 'Refuse the request' }).click()
  await expect(asCaseworker.getByText('The request is refused.')).toBeVisible()
  await lookHere(asCaseworker)
  await asCaseworker.goto(`/dossiers/${reference}/readers`)
  await expect(asCaseworker.getByText('Answered a request for access')).toBeVisible()

  await followNewest(asOtherAgency, 'Your request was refused', reference)
  await expect(asOtherAgency).toHaveURL(/\/inbox\/requests\?box=sent$/)
  await asOtherAgency.getByRole('link', { name: new RegExp(reference) }).click()
  await expect(asOtherAgency.getByText(words)).toBeVisible()
})

test('asking about a dossier that is not there looks the same, and can be taken back', async ({
  asOtherAgency: page,
}) => {
  const reference = formatReference(crypto.getRandomValues(new Uint8Array(5)))
  await fill(page, reference)
  await page.getByRole('row', { name: reference }).getByRole('link').click()
  await expect(page.getByText(message)).toBeVisible()
  await page.getByRole('button', { name: 'Withdraw the request' }).click()
  await expect(page.getByText('The request is withdrawn.')).toBeVisible()
})

test('everything is marked as read at once, and how one hears by e-mail is chosen', async ({
  asSupervisor,
  asColleague,
}) => {
  const reference = await openDossier(asColleague, newName('Handed Over'))
  await asColleague.goto(`/dossiers/${reference}/assign`)
  await asColleague.getByLabel('In hand with').selectOption({ label: 'Chenda Prak' })
  await asColleague.getByRole('button', { name: 'Put into these hands' }).click()
  await expect(asColleague.locator('#hands')).toContainText('Chenda Prak')

  await asSupervisor.goto('/notifications')
  await expect(
    asSupervisor.getByRole('link', { name: `A dossier was put into your hands ${reference}` }),
  ).toBeVisible()
  await asSupervisor.getByRole('button', { name: 'Mark all as read' }).click()
  await expect(asSupervisor.getByText('All are marked as read.')).toBeVisible()
  await expect(asSupervisor.getByRole('link', { name: 'Notifications, none new' })).toBeVisible()

  await asSupervisor.goto('/account#mail')
  await asSupervisor.getByLabel('Once a day').check()
  await asSupervisor.getByLabel('Hour, in your time zone').selectOption('06:00')
  await asSupervisor.getByRole('button', { name: 'Keep this choice' }).click()
  await expect(asSupervisor.getByText('Kept: how you hear by e-mail.')).toBeVisible()
  await expect(asSupervisor.getByLabel('Hour, in your time zone')).toHaveValue('6')
  await expect(asSupervisor.getByText('This installation sends no e-mail.')).toBeVisible()
  await lookHere(asSupervisor)
})
