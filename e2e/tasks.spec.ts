import type { Page } from '@playwright/test'
import { newName, openDossier } from './support/dossier'
import { expect, test } from './support/test'

/** The table row of a task, by its title. */
const row = (page: Page, title: string) => page.getByRole('row').filter({ hasText: title })

async function write(page: Page, title: string, member?: string) {
  await page.getByLabel('What is to be done').fill(title)
  await page.getByLabel('Date', { exact: true }).fill('2/1/2031')
  await page.getByLabel('Time', { exact: true }).fill('9:30')
  if (member) await page.getByLabel('Who does it').selectOption({ label: member })
  await page.getByRole('button', { name: 'Add the task' }).click()
}

test('a task is given to a colleague from the dossier, who finds it, does it and sees it done', async ({
  asCaseworker,
  asColleague,
}) => {
  const title = newName('Ring the ministry')
  const reference = await openDossier(asCaseworker, newName('Task Person'))
  await asCaseworker.getByRole('link', { name: 'Add a task' }).click()
  await asCaseworker.getByRole('button', { name: 'Add the task' }).click()
  await expect(asCaseworker.getByRole('alert', { name: 'There is a problem' })).toContainText(
    'Say what is to be done',
  )
  await write(asCaseworker, title, 'James Okello')
  await expect(asCaseworker).toHaveURL(new RegExp(`/dossiers/${reference}#tasks`))
  await expect(asCaseworker.locator('#tasks')).toContainText(title)
  await expect(asCaseworker.locator('#tasks')).toContainText('2 Jan 2031, 09:30')

  await asColleague.goto('/notifications')
  await asColleague
    .getByRole('row')
    .filter({ hasText: 'A task was given to you' })
    .filter({ hasText: reference })
    .getByRole('link')
    .first()
    .click()
  await expect(asColleague.locator('#tasks')).toContainText(title)
  await asColleague.goto('/tasks')
  await row(asColleague, title).getByRole('button', { name: 'Mark as done' }).click()
  await expect(row(asColleague, title)).toHaveCount(0)
  await asColleague.getByRole('link', { name: 'Done', exact: true }).click()
  await expect(row(asColleague, title)).toContainText('Done')

  await asCaseworker.reload()
  await expect(asCaseworker.locator('#tasks')).not.toContainText(title)
})

test('without script: a task is made for the inbox, taken, changed and dropped', async ({
  openAs,
}) => {
  const page = await openAs('caseworker', { javaScriptEnabled: false })
  const title = newName('Ask for a permit')
  await page.goto('/tasks/new')
  await page
    .getByLabel('Who does it')
    .selectOption({ label: 'Nobody yet: into the agency’s inbox' })
  await write(page, title)
  await page.goto('/tasks?list=inbox')
  await row(page, title).getByRole('link', { name: title }).click()
  await page.getByLabel('Who does it').selectOption({ label: 'Sophea Lim' })
  await page.getByLabel('Date', { exact: true }).fill('nonsense')
  await page.getByRole('button', { name: 'Save the changes' }).click()
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
    'Write a whole date',
  )
  await page.getByLabel('Date', { exact: true }).fill('3/1/2031')
  await page.getByRole('button', { name: 'Save the changes' }).click()
  await expect(page.getByRole('main')).toContainText('3 Jan 2031')
  await page.getByRole('button', { name: 'Drop: not needed' }).click()
  await expect(page.getByRole('main')).toContainText('Dropped')
  await page.goto('/tasks?list=mine')
  await expect(row(page, title)).toHaveCount(0)
})

test('of two who change one task, the second is told; another agency finds nothing', async ({
  asCaseworker,
  asColleague,
  asOtherAgency,
}) => {
  const title = newName('Changed Twice')
  await asCaseworker.goto('/tasks/new')
  await write(asCaseworker, title)
  await expect(asCaseworker).toHaveURL(/\/tasks\?list=/)
  // The workflow's own tasks, due long before it, would push it to a later page.
  await asCaseworker.goto('/tasks?list=agency&code=by-hand')
  await row(asCaseworker, title).getByRole('link', { name: title }).click()
  await expect(asCaseworker.getByRole('heading', { level: 1, name: title })).toBeVisible()
  const address = asCaseworker.url()
  await asColleague.goto(address)
  await asCaseworker.getByLabel('More about it').fill('first')
  await asCaseworker.getByRole('button', { name: 'Save the changes' }).click()
  await expect(asCaseworker.getByText('The changes are saved.')).toBeVisible()
  await asColleague.getByLabel('More about it').fill('second')
  await asColleague.getByRole('button', { name: 'Save the changes' }).click()
  await expect(asColleague.getByRole('alert', { name: 'There is a problem' })).toContainText(
    'Somebody changed this task',
  )
  await expect(asColleague.getByLabel('More about it')).toHaveValue('second')
  expect((await asOtherAgency.goto(address))?.status()).toBe(404)
})

test('a calendar reads one’s tasks at an address, until it is taken away', async ({ openAs }) => {
  const page = await openAs('colleague')
  await page.goto('/account')
  const panel = page.locator('#task-calendar')
  await panel.getByRole('button', { name: /Make (an|a new) address/ }).click()
  const address = (await panel.locator('code').textContent())!.trim()
  const path = new URL(address).pathname
  const answer = await page.request.get(path)
  expect(answer.headers()['content-type']).toContain('text/calendar')
  expect(answer.headers()['cache-control']).toBe('no-store')
  expect(await answer.text()).toContain('BEGIN:VCALENDAR')
  expect((await page.request.get(`${path.slice(0, -1)}_`)).status()).toBe(404)
  await panel.getByRole('button', { name: 'Take the address away' }).click()
  await expect(page.getByText('The address of your calendar is taken away.')).toBeVisible()
  expect((await page.request.get(path)).status()).toBe(404)
})
