import type { Page } from '@playwright/test'
import { openDossier } from './support/dossier'
import { lookHere } from './support/look-at-screen'
import { saveRecord } from './support/record-form'
import { expect, test } from './support/test'

const day = (offset: number) =>
  new Date(Date.now() + offset * 86_400_000).toLocaleDateString('en-GB', {
    timeZone: 'Asia/Bangkok',
  })

async function at(page: Page, group: RegExp, date: string, time: string) {
  const field = page.getByRole('group', { name: group })
  await field.getByLabel('Date').fill(date)
  await field.getByLabel('Time').fill(time)
}

async function addManager(page: Page, reference: string): Promise<void> {
  await page.goto(`/dossiers/${reference}/negotiation/counterparty/new`)
  await page.getByLabel('Role').selectOption('Manager of the premises')
  await page.getByLabel('Name', { exact: true }).fill('Mr. Opal (invented)')
  await page.getByLabel('Careful with').fill('Never name the family.')
  await saveRecord(page, 'Counterparty')
}

test('a negotiation is kept: a demand, a counter-offer, a correction, and what comes next', async ({
  asCaseworker: page,
}) => {
  const reference = await openDossier(page, 'Negotiated For (invented)')
  await addManager(page, reference)
  const thread = page.getByRole('region', { name: 'Mr. Opal (invented)' })
  await expect(thread.getByText('Never name the family.')).toBeVisible()

  await thread.getByRole('link', { name: 'Record an exchange Mr. Opal' }).click()
  await expect(page.getByLabel('With whom')).toHaveValue(/[0-9a-f-]{36}/)
  await at(page, /^When/, day(-2), '09:00')
  await expect(page.getByText('A ransom is recorded, never paid')).toBeVisible()
  await page.getByLabel('What they demand').selectOption('Ransom')
  const amount = page.getByRole('group', { name: /^Amount they ask/ })
  await amount.getByLabel('Amount', { exact: true }).fill('9000')
  await amount.getByLabel('Currency').selectOption('USD')
  await page.getByLabel('What we offered or answered').fill('No payment; an officer comes.')
  await page.getByLabel('Outcome').selectOption('Refused')
  await page.getByLabel('Next step').fill('Ask the district police')
  await at(page, /^Reply by/, day(-1), '09:00')
  await saveRecord(page, 'Exchange')
  await expect(thread.getByText(/Ransom · 9,000.* USD · Refused/).first()).toBeVisible()

  await thread.getByRole('link', { name: 'Record an exchange Mr. Opal' }).click()
  await at(page, /^When/, day(-1), '11:00')
  await page.getByLabel('What they demand').selectOption('Fee')
  await page.getByLabel('Outcome').selectOption('Counter-offer')
  await page.getByLabel('Next step').fill('Answer through the ministry')
  await at(page, /^Reply by/, day(3), '10:00')
  await saveRecord(page, 'Exchange')
  const next = page.getByRole('region', { name: 'What comes next' })
  await expect(next.getByText('Answer through the ministry')).toBeVisible()
  await expect(next.getByText(/^Due in/)).toBeVisible()

  // What was written is corrected by a newer version, and stays readable beside it.
  await thread.getByRole('link', { name: /^Change .*9,000/ }).click()
  await amount.getByLabel('Amount', { exact: true }).fill('19000')
  await saveRecord(page, 'Exchange')
  await expect(thread.getByText('Corrected once')).toBeVisible()
  await thread.getByText('What it said before').click()
  await expect(thread.locator('.was')).toContainText('9,000')
  await lookHere(page)

  await page.goto(`/dossiers/${reference}`)
  const panel = page.getByRole('region', { name: 'Negotiation' })
  await expect(panel.getByText('Answer through the ministry')).toBeVisible()
  await expect(panel.getByText('Fee', { exact: true })).toBeVisible()
  await expect(panel.getByText('No payment; an officer comes.')).toBeVisible()
})

test('without JavaScript an answer that is late says so @phone', async ({ openAs }) => {
  const page = await openAs('caseworker', { javaScriptEnabled: false })
  const reference = await openDossier(page, 'Overdue Answer (invented)')
  await page.goto(`/dossiers/${reference}/negotiation/negotiation-entry/new`)
  await at(page, /^When/, day(-9), '09:00')
  await page.getByLabel('Next step').fill('Call again')
  await at(page, /^Reply by/, day(-4), '09:00')
  await saveRecord(page, 'Exchange')
  await page.goto(`/dossiers/${reference}`)
  const panel = page.getByRole('region', { name: 'Negotiation' })
  await expect(panel.getByText('No counterparty named').first()).toBeVisible()
  await expect(panel.getByText(/^Overdue: was due \d days ago/)).toBeVisible()
})
