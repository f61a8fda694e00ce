import type { Page } from '@playwright/test'
import { openDossier } from './support/dossier'
import { problems, saveButton, saveRecord } from './support/record-form'
import { expect, test } from './support/test'

const form = (reference: string) => `/dossiers/${reference}/identity/identity/edit`

/** Both open the form; the first saves; the second, who changed other things, sends too. */
async function race(first: Page, second: Page, reference: string) {
  await first.goto(form(reference))
  await second.goto(form(reference))
  await first.getByLabel('Full name').fill('Name of the first')
  await first.getByLabel('Family name').fill('Onlyfirst')
  await saveRecord(first, 'Identity')
  await second.getByLabel('Full name').fill('Name of the second')
  await second.getByLabel('Other names').fill('only the second')
  await saveButton(second).click()
  await expect(problems(second)).toContainText('Somebody else saved this while you were writing')
}

const choice = (page: Page, field: string, version: RegExp) =>
  page.getByRole('group', { name: new RegExp(field) }).getByRole('radio', { name: version })

for (const javaScriptEnabled of [true, false]) {
  test(`the second is shown both versions and loses nothing ${javaScriptEnabled ? '@phone' : 'without JavaScript'}`, async ({
    openAs,
  }) => {
    const first = await openAs('caseworker', { javaScriptEnabled })
    const second = await openAs('colleague', { javaScriptEnabled })
    const reference = await openDossier(first, 'Two Writers (invented)')
    await race(first, second, reference)

    await expect(choice(second, 'Full name', /Name of the first/)).not.toBeChecked()
    await expect(choice(second, 'Full name', /Name of the second/)).toBeChecked()
    await expect(second.getByText(/What is saved now · Sophea Lim, /).first()).toBeVisible()
    // What only the first changed is taken over.
    await expect(second.locator('dl').getByText('Onlyfirst')).toBeVisible()

    await choice(second, 'Full name', /Name of the first/).check()
    await saveRecord(second, 'Identity')
    const names = second.getByRole('region', { name: 'Names' })
    for (const kept of ['Name of the first', 'Onlyfirst', 'only the second']) {
      await expect(names.getByText(kept, { exact: true })).toBeVisible()
    }
    await second.getByRole('link', { name: /^History/ }).click()
    await expect(second.getByRole('listitem').filter({ hasText: 'Version 2' })).toContainText(
      'Sophea Lim',
    )
  })
}

test('mine replaces theirs when I say so, and can still be written further', async ({
  asCaseworker,
  asColleague,
}) => {
  const reference = await openDossier(asCaseworker, 'Kept Mine (invented)')
  await race(asCaseworker, asColleague, reference)
  await asColleague.getByText('Change what you wrote').click()
  await asColleague.getByLabel('Given names').fill('Further')
  await saveRecord(asColleague, 'Identity')
  const names = asColleague.getByRole('region', { name: 'Names' })
  for (const kept of ['Name of the second', 'Onlyfirst', 'Further']) {
    await expect(names.getByText(kept, { exact: true })).toBeVisible()
  }
})

test('closed in the middle of a conflict, the work comes back and is compared again', async ({
  asCaseworker,
  asColleague,
  openAs,
}) => {
  const reference = await openDossier(asCaseworker, 'Closed Conflict (invented)')
  await race(asCaseworker, asColleague, reference)
  await asColleague.getByText('Change what you wrote').click()
  await asColleague.getByLabel('Given names').fill('Still thinking')
  await expect(asColleague.getByText('Draft kept')).toBeVisible()
  await asColleague.close()

  const again = await openAs('colleague')
  await again.goto(form(reference))
  await expect(again.getByText('Somebody has saved this record since')).toBeVisible()
  await expect(again.getByLabel('Full name')).toHaveValue('Name of the second')
  await saveButton(again).click()
  await expect(choice(again, 'Full name', /Name of the first/)).toBeVisible()
})

test('two people add the one plan at once: the second is shown the first', async ({
  asCaseworker,
  asColleague,
}) => {
  const reference = await openDossier(asCaseworker, 'Two Plans (invented)')
  const plan = `/dossiers/${reference}/contact/safe-contact-plan/edit`
  await asCaseworker.goto(plan)
  await asColleague.goto(plan)
  await asCaseworker.getByLabel('Neutral sender name').fill('umbrella')
  await saveRecord(asCaseworker, 'Safe-contact plan')
  await asColleague.getByLabel('Neutral sender name').fill('window')
  await saveButton(asColleague).click()
  await expect(choice(asColleague, 'Neutral sender name', /umbrella/)).toBeVisible()
  await choice(asColleague, 'Neutral sender name', /umbrella/).check()
  await saveRecord(asColleague, 'Safe-contact plan')
  await expect(asColleague.getByText('umbrella')).toBeVisible()
  await expect(asColleague.getByText('window')).toHaveCount(0)
})
