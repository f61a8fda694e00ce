import type { Page } from '@playwright/test'
import { openDossier } from './support/dossier'
import { lookHere } from './support/look-at-screen'
import { problems, saveButton, saveRecord } from './support/record-form'
import { offerAndApprove } from './support/sharing'
import { expect, test } from './support/test'

const day = (offset: number) =>
  new Date(Date.now() + offset * 86_400_000).toLocaleDateString('en-GB', {
    timeZone: 'Asia/Bangkok',
  })

const checklist = (page: Page) => page.getByRole('region', { name: 'Checklist of exit' })
const row = (page: Page, item: string) =>
  checklist(page).getByRole('listitem').filter({ hasText: item }).first()

test('the checklist says who sees to what, what is late and what is still needed, without JavaScript @phone', async ({
  openAs,
}) => {
  const page = await openAs('caseworker', { javaScriptEnabled: false })
  const reference = await openDossier(page, 'On The List (invented)')
  await page.goto(`/dossiers/${reference}/exit`)
  await expect(checklist(page)).toContainText('0 of 9 settled')
  await row(page, 'Exit permit').getByRole('link').click()
  await expect(page.getByLabel('What is needed')).toHaveValue('exit_permit')
  await page.getByLabel('Who sees to it').fill('Consular section')
  await page.getByLabel('Due on').fill(day(-3))
  await saveRecord(page, 'Item of the checklist')
  await expect(row(page, 'Exit permit')).toContainText('Overdue')
  await expect(row(page, 'Exit permit')).toContainText('Consular section')

  await page.goto(`/dossiers/${reference}`)
  const panel = page.getByRole('region', { name: 'Exit' })
  await expect(panel).toContainText('0 of 9 settled')
  await expect(panel.getByText('Overdue')).toBeVisible()
})

test('an overstay is counted in view, and a number beside the dates is refused', async ({
  asCaseworker: page,
}) => {
  const reference = await openDossier(page, 'Stayed Too Long (invented)')
  await page.goto(`/dossiers/${reference}/exit/overstay/edit`)
  await page.getByLabel('Permitted until').fill('1 May 2026')
  await page.getByLabel('Counted until').fill('5 May 2026')
  await page.getByLabel('Days of overstay').fill('40')
  const rate = page.getByRole('group', { name: /^Fine for one day/ })
  await rate.getByLabel('Amount', { exact: true }).fill('12.50')
  await rate.getByLabel('Currency').selectOption('USD')
  await saveButton(page).click()
  await expect(problems(page)).toContainText('it is counted from Permitted until')
  await page.getByLabel('Days of overstay').fill('')
  await saveRecord(page, 'Overstay')
  const sum = page.getByRole('region', { name: 'Overstay', exact: true })
  await expect(sum).toContainText('4 days of overstay')
  await expect(sum).toContainText('4 × 12.50 USD = 50.00 USD')
  await expect(row(page, 'Overstay waived or paid')).toContainText('Not begun')

  await page.goto(`/dossiers/${reference}/exit/overstay/edit?group=waiver`)
  await page.getByRole('radio', { name: 'Waived', exact: true }).check()
  await saveButton(page).click()
  await expect(row(page, 'Overstay waived or paid')).toContainText('Done')
  await expect(row(page, 'Overstay waived or paid')).toContainText('The overstay record shows it')
  await lookHere(page)
})

test('the receiving agency confirms the arrival in its own window', async ({
  asCaseworker: page,
  asSupervisor,
  asOtherAgency: receiver,
}) => {
  const reference = await openDossier(page, 'Coming Home (invented)')
  await page.goto(`/dossiers/${reference}/exit/journey/new`)
  await page.getByLabel('Day of travel').fill(day(-1))
  await page.getByLabel('To', { exact: true }).fill('Jakarta')
  await page.getByLabel('Ticket or booking number').fill('ZZ-1')
  await page.getByLabel('Receiving contact', { exact: true }).fill('Desk at the airport')
  await saveRecord(page, 'Journey home')
  await expect(row(page, 'Ticket')).toContainText('The journey shows it')
  await expect(page.getByText('The arrival has not been confirmed.')).toBeVisible()

  const wish = { agency: 'indonesia', sections: ['Exit'], writes: true } as const
  const path = await offerAndApprove(page, asSupervisor, reference, wish)
  await receiver.goto(path)
  await receiver.getByRole('button', { name: 'Accept Exit' }).click()
  await expect(receiver).toHaveURL(new RegExp(`/dossiers/${reference}`))
  expect((await receiver.goto(`/dossiers/${reference}/negotiation`))?.status()).toBe(404)
  await receiver.goto(`/dossiers/${reference}/exit`)
  await receiver.getByRole('link', { name: 'Confirm the arrival' }).click()
  const arrived = receiver.getByRole('group', { name: /^Arrived at/ })
  await arrived.getByLabel('Date').fill(day(-1))
  await arrived.getByLabel('Time').fill('10:00')
  await receiver.getByLabel('Arrival confirmed by').fill('Ratih at the desk')
  await saveButton(receiver).click()
  await expect(receiver.getByText(/^Arrived .*confirmed by Ratih at the desk$/)).toBeVisible()

  await page.goto(`/dossiers/${reference}/exit`)
  await expect(page.getByText(/^Arrived .*confirmed by Ratih at the desk$/)).toBeVisible()
  await expect(page.getByText(/^Version 2, by Embassy of Indonesia/)).toBeVisible()
})
