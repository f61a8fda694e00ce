import type { Page } from '@playwright/test'
import { openDossier } from './support/dossier'
import { lookHere } from './support/look-at-screen'
import { saveButton, saveRecord } from './support/record-form'
import { expect, test } from './support/test'

const number = /81\s?234\s?5678/
const word = 'blue umbrella'

/** All that a page sends: its HTML, and what the browser is given instead when it comes from another page. */
async function sent(page: Page, path: string): Promise<string> {
  const [html, payload] = await Promise.all([
    page.request.get(path),
    page.request.get(path, { headers: { rsc: '1' } }),
  ])
  expect([html.status(), payload.status()]).toEqual([200, 200])
  return `${await html.text()}${await payload.text()}`
}

async function furnish(page: Page, name: string): Promise<string> {
  const reference = await openDossier(page, name)
  const contact = `/dossiers/${reference}/contact`
  await page.goto(`${contact}/contact-point/new`)
  await page.getByLabel('Phone number').fill('+66 81 234 5678')
  await saveRecord(page, 'Number or handle')
  await page.goto(`${contact}/safe-contact-plan/edit`)
  await page.getByLabel('From', { exact: true }).fill('22.00')
  await page.getByLabel('Until', { exact: true }).fill('11 pm')
  await page.getByLabel('By whose clocks').selectOption('Cambodia')
  await page.getByLabel('Neutral sender name').fill('cousin')
  await page.getByLabel('Code word').fill(word)
  await page.getByLabel('What never to say').fill('The name of the embassy')
  await saveRecord(page, 'Safe-contact plan')
  return contact
}

for (const javaScriptEnabled of [true, false]) {
  test(`the plan is read before a number is shown ${javaScriptEnabled ? '@phone' : 'without JavaScript'}`, async ({
    openAs,
  }) => {
    const page = await openAs('caseworker', { javaScriptEnabled })
    const contact = await furnish(page, 'Asked Number (invented)')
    const home = contact.replace('/contact', '')
    for (const path of [contact, home, `${home}/readers`]) {
      expect(await sent(page, path), path).not.toMatch(number)
      expect(await sent(page, path), path).not.toContain(word)
    }
    await page.goto(contact)
    await page.getByRole('link', { name: 'Show Phone number' }).click()
    const plan = page.getByRole('region', { name: 'Before you call or write' })
    await expect(plan.getByText(/^Now \d\d:\d\d in Cambodia: (in|out)side the hours/)).toBeVisible()
    await expect(plan).toContainText('cousin')
    await expect(plan).toContainText('The name of the embassy')
    const here = new URL(page.url()).pathname
    expect(await sent(page, here)).not.toMatch(number)
    if (javaScriptEnabled) await lookHere(page)

    await page.getByRole('button', { name: 'Show the number' }).click()
    await expect(page.getByText(/^Shown to you until/)).toBeVisible()
    await expect(page.getByRole('code')).toHaveText('+66812345678')
    expect(await sent(page, here)).not.toContain(word)
    if (javaScriptEnabled) await lookHere(page)
    await page.goto(`${home}/readers`)
    await expect(page.getByText('Had a number or secret words shown').first()).toBeVisible()
    expect(await sent(page, `${home}/readers`)).not.toMatch(number)
  })
}

test('a form that holds a number, or secret words, leads to the plan first', async ({
  asCaseworker: page,
}) => {
  const contact = await furnish(page, 'Asked Form (invented)')
  const edit = `${contact}/safe-contact-plan/edit`
  await page.goto(edit)
  await expect(page).toHaveURL(/safe-contact-plan\/[^/]+\/show$/)
  await page.getByRole('button', { name: 'Show the words' }).click()
  await expect(page.getByRole('code')).toHaveText(word)
  await page.getByRole('link', { name: 'Change it' }).click()
  await expect(page.getByRole('textbox', { name: 'Code word' })).toHaveValue(word)
  await page.getByLabel('Neutral sender name').fill('uncle')
  await saveRecord(page, 'Safe-contact plan')
  // The plan was changed: who wants the words again reads it first.
  expect(await sent(page, contact)).not.toContain(word)
})

test('two plans made at once: the second keeps what was typed and is not sent the secret words', async ({
  asCaseworker,
  asColleague,
}) => {
  const reference = await openDossier(asCaseworker, 'Two Secrets (invented)')
  const edit = `/dossiers/${reference}/contact/safe-contact-plan/edit`
  await asColleague.goto(edit)
  await asCaseworker.goto(edit)
  await asCaseworker.getByLabel('Code word').fill(word)
  await saveRecord(asCaseworker, 'Safe-contact plan')
  await asColleague.getByLabel('Code word').fill('window')
  await saveButton(asColleague).click()
  await expect(asColleague.getByText(/it holds words that are shown only/).first()).toBeVisible()
  await expect(asColleague.getByLabel('Code word')).toHaveValue('window')
  expect(await asColleague.content()).not.toContain(word)
})
