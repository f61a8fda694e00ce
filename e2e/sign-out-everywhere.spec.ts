import type { Browser, Page } from '@playwright/test'
import type { Person } from './support/demo-account'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'

/** A browser of its own, signed in anew: what ends here ends no other test. */
async function anotherBrowser(browser: Browser, person: Person): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, person)
  return page
}

test('ending a session from another device ends it at the next request', async ({ browser }) => {
  test.setTimeout(150_000)
  const lost = await anotherBrowser(browser, 'otherAdministrator')
  const kept = await anotherBrowser(browser, 'otherAdministrator')
  await expect(lost).toHaveURL(/\/people/)

  await kept.goto('/account')
  await expect(kept.getByText('This device')).toBeVisible()
  await kept.getByRole('button', { name: 'Sign out all other devices' }).click()
  await expect(kept.getByText('Every other device is signed out.')).toBeVisible()

  await lost.goto('/people')
  await expect(lost).toHaveURL(/\/sign-in\?next=%2Fpeople/)
  await kept.goto('/people')
  await expect(kept.getByRole('heading', { level: 1, name: 'People' })).toBeVisible()

  await kept.getByText('Bayu Adinata').first().click()
  await kept.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(kept.getByText('You are signed out.')).toBeVisible()
  const answer = await kept.goto('/people')
  expect(answer!.url()).toContain('/sign-in')
  for (const page of [lost, kept]) await page.context().close()
})

test('locking hides the screen at once, and the way back leads where one was', async ({
  browser,
}) => {
  test.setTimeout(150_000)
  const page = await anotherBrowser(browser, 'thaiAdministrator')
  await page.goto('/people/invite')
  await page.getByRole('button', { name: 'Lock' }).click()
  await expect(page).toHaveURL(/\/sign-in\?locked=1&next=%2Fpeople%2Finvite/)
  await expect(page.getByText('The screen is locked')).toBeVisible()
  await page.goBack()
  await expect(page.getByLabel('Name')).toHaveCount(0)
  await page.context().close()
})
