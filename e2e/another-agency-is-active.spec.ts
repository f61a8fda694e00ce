import type { Page } from '@playwright/test'
import { referenceOf } from './support/dossier'
import { lookAtAll, lookHere } from './support/look-at-screen'
import { expect, test } from './support/test'

/** Opens a dossier with a name and a date of birth, as somebody at an intake desk would. */
async function openWithBirth(page: Page, name: string, born: string): Promise<string> {
  await page.goto('/dossiers/new')
  await page.getByLabel('Full name').fill(name)
  await page.getByLabel('Date of birth').fill(born)
  await page.getByRole('button', { name: 'Open the dossier' }).click()
  await expect(page).toHaveURL(/\/dossiers\/HW-/)
  return referenceOf(page)
}

/** A day of birth that no other run of this test and nobody of the demo has. */
const someDay = () => {
  const year = 1930 + Math.floor(Math.random() * 30)
  return `${year}-0${1 + Math.floor(Math.random() * 9)}-${13 + Math.floor(Math.random() * 15)}`
}

test('two agencies learn that both are active, and nothing else; contact, dismissal @phone', async ({
  asCaseworker,
  asOtherAgency,
}) => {
  test.slow()
  const born = someDay()
  const ours = await openWithBirth(asCaseworker, 'Wirachai Thongkham', born)
  await expect(asCaseworker.getByText('Others active on this person')).toHaveCount(0)

  const theirs = await openWithBirth(asOtherAgency, 'วีระชัย ทองคำ', born)
  await expect(asOtherAgency.getByRole('main')).toContainText('active on this person')
  await asCaseworker.reload()
  await asCaseworker.getByRole('link', { name: 'Look at the match' }).click()
  const main = asCaseworker.getByRole('main')
  await expect(main).toContainText(/Another agency (is|may be) active on this person/)
  for (const secret of [theirs, 'Embassy', 'Indonesia', 'วีระชัย']) {
    expect(await asCaseworker.content()).not.toContain(secret)
  }

  await asCaseworker.getByRole('link', { name: 'Ask for contact' }).click()
  await asCaseworker.getByRole('button', { name: 'Ask for contact' }).click()
  const problems = asCaseworker.getByRole('alert').filter({ hasText: 'There is a problem' })
  await expect(problems.getByRole('link')).toHaveCount(2)
  await lookHere(asCaseworker)
  await asCaseworker.getByLabel('Purpose').selectOption('coordination')
  await asCaseworker.getByLabel('Message').fill('Please call our duty desk.')
  await asCaseworker.getByRole('button', { name: 'Ask for contact' }).click()
  await expect(main).toContainText('has been asked to get in touch')
  await expect(main).toContainText('Contact asked for')
  await expect(asCaseworker.getByRole('link', { name: 'Ask for contact' })).toHaveCount(0)

  await asOtherAgency.goto(`/dossiers/${theirs}/matches`)
  await asOtherAgency.getByRole('link', { name: 'Dismiss' }).click()
  await asOtherAgency.getByRole('button', { name: 'Dismiss this match' }).click()
  await expect(asOtherAgency.getByText('Choose a reason').first()).toBeVisible()
  await asOtherAgency.getByLabel('It is another person').check()
  await asOtherAgency.getByRole('button', { name: 'Dismiss this match' }).click()
  await expect(asOtherAgency.getByRole('main')).toContainText('Nobody else is known to be active')
  await asOtherAgency.goto(`/dossiers/${theirs}`)
  await expect(asOtherAgency.getByRole('link', { name: 'Look at the match' })).toHaveCount(0)
  await asCaseworker.goto(`/dossiers/${ours}`)
  await expect(asCaseworker.getByRole('link', { name: 'Look at the match' })).toBeVisible()
  await asOtherAgency.goto(`/dossiers/${theirs}/matches`)
  await asOtherAgency.getByRole('button', { name: 'Take the dismissal back' }).click()
  await expect(asOtherAgency.getByRole('main')).toContainText('The dismissal is taken back')
})

test('the matches of a dossier are nobody else’s', async ({ asCaseworker, asOtherAgency }) => {
  const born = someDay()
  const ours = await openWithBirth(asCaseworker, 'Prasit Kaewmanee', born)
  await openWithBirth(asOtherAgency, 'Prasit Kaewmanee', born)
  await asCaseworker.goto(`/dossiers/${ours}/matches`)
  await asCaseworker.getByRole('link', { name: 'Dismiss' }).click()
  const dismiss = new URL(asCaseworker.url()).pathname
  for (const path of [
    `/dossiers/${ours}/matches`,
    dismiss,
    dismiss.replace('dismiss', 'request'),
  ]) {
    expect((await asCaseworker.request.get(path)).status(), path).toBe(200)
    expect((await asOtherAgency.request.get(path)).status(), path).toBe(404)
  }
})

test('an agency is named to the other side only while its administrator lets it', async ({
  asCaseworker,
  asOtherAgency,
  asAdministrator,
}) => {
  const born = someDay()
  await openWithBirth(asCaseworker, 'Chaiwat Boonmee', born)
  await openWithBirth(asOtherAgency, 'Chaiwat Boonmee', born)
  const main = asOtherAgency.getByRole('main')
  await expect(main).toContainText('Another agency is active on this person')

  await asAdministrator.goto('/people')
  await asAdministrator.getByRole('link', { name: 'Named in matches' }).click()
  await asAdministrator.getByRole('checkbox').check()
  await asAdministrator.getByRole('button', { name: 'Save' }).click()
  await expect(asAdministrator.getByText('Saved.')).toBeVisible()
  await asOtherAgency.reload()
  await expect(main).toContainText(/Lotus Harbour.* is active on this person/)

  await asAdministrator.getByRole('checkbox').uncheck()
  await asAdministrator.getByRole('button', { name: 'Save' }).click()
  await expect(asAdministrator.getByText('Saved.')).toBeVisible()
  await asOtherAgency.reload()
  await expect(main).toContainText('Another agency is active on this person')
  for (const language of ['th', 'en'] as const) {
    await lookAtAll(asAdministrator, [{ path: '/people/matches' }], language)
  }
})

test('two dossiers of one agency are compared line by line, and every screen of it is sound', async ({
  asCaseworker: page,
  asOtherAgency,
}) => {
  const born = someDay()
  await openWithBirth(asOtherAgency, 'Suda Kaewkla', born)
  const one = await openWithBirth(page, 'Suda Kaewkla', born)
  const other = await openWithBirth(page, 'สุดา แก้วกล้า', born)
  const main = page.getByRole('main')
  await expect(main).toContainText('another dossier on this person')
  await page.getByRole('link', { name: 'Look at the 2 matches' }).click()
  await page.getByRole('link', { name: 'Compare the two' }).click()
  const birth = page.getByRole('row').filter({ hasText: 'Date of birth' })
  await expect(birth.getByText('The same')).toBeVisible()
  const name = page.getByRole('row').filter({ hasText: 'Full name' })
  await expect(name).toContainText('Suda Kaewkla')
  await expect(name).toContainText('สุดา แก้วกล้า')
  await expect(name.getByText('The same')).toHaveCount(0)
  await expect(page.getByRole('columnheader', { name: one })).toBeVisible()
  const compare = new URL(page.url()).pathname

  const home = `/dossiers/${other}`
  await page.goto(`${home}/matches`)
  await page.getByRole('link', { name: 'Ask for contact' }).click()
  await expect(page).toHaveURL(/request$/)
  const request = new URL(page.url()).pathname
  const dismiss = request.replace('request', 'dismiss')
  const screens = [home, `${home}/matches`, compare, request, dismiss].map((path) => ({ path }))
  for (const language of ['th', 'en'] as const) await lookAtAll(page, screens, language)
})
