import { existsSync } from 'node:fs'
import { type Browser, expect, type Page } from '@playwright/test'
import { codeOfStep, demoAccount, type Person } from './demo-account'
import { freshStep, inTurn, sharedFile } from './turn'

/** Signs in on `page` as a person does: address and password, then the code of the telephone. */
export async function signIn(page: Page, person: Person, next = '/'): Promise<void> {
  const account = demoAccount(person)
  await inTurn(person, async () => {
    await page.goto(`/sign-in?next=${encodeURIComponent(next)}`)
    await page.getByLabel('E-mail address').fill(account.email)
    await page.getByLabel('Password', { exact: true }).fill(account.password)
    await page.getByRole('button', { name: 'Continue' }).click()
    const code = page.getByLabel('Code from your authenticator app')
    await expect(code).toBeVisible()
    await code.fill(await codeOfStep(account, await freshStep(person)))
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page).not.toHaveURL(/sign-in|second-factor/)
  })
}

/**
 * The cookies of a session that all tests of a person share: signed in once a run, through the screens. Tests that
 * end sessions sign in on their own.
 */
export async function sharedSession(browser: Browser, person: Person): Promise<string> {
  const file = sharedFile(`${person}.json`)
  await inTurn(`${person}-session`, async () => {
    if (existsSync(file)) return
    const context = await browser.newContext({ storageState: undefined })
    await signIn(await context.newPage(), person)
    await context.storageState({ path: file })
    await context.close()
  })
  return file
}
