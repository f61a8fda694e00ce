import type { Browser, Page } from '@playwright/test'
import { generate } from 'otplib'
import { demoAccount } from './support/demo-account'
import { lookHere, speak } from './support/look-at-screen'
import { expect, test } from './support/test'

/** A browser at a network address of its own: tries are counted by it. Languages have theirs. */
async function visitor(browser: Browser, language: 'en' | 'th'): Promise<Page> {
  const address = { en: '203.0.113.10', th: '203.0.113.11' }[language]
  const context = await browser.newContext({ extraHTTPHeaders: { 'x-forwarded-for': address } })
  const page = await context.newPage()
  await speak(page, language)
  return page
}

const problems = (page: Page) => page.locator('main [role=alert]')

/** Sends the form of the page, and waits for what the server says. */
async function send(page: Page) {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await page.locator('main form button[type=submit]').first().click()
  await answered
}

for (const language of ['en', 'th'] as const) {
  test(`what signing in answers to mistakes, ${language}`, async ({ browser }) => {
    const page = await visitor(browser, language)
    await page.goto('/sign-in')
    await send(page)
    await expect(problems(page).getByRole('link')).toHaveCount(2)
    await lookHere(page, language)

    const { email, password } = demoAccount('reviewer')
    await page.locator('[name=email]').fill(`nobody-${language}@nowhere.example`)
    // Five tries are free, and the sixth opens the first wait.
    for (let sent = 0; sent < 7; sent += 1) {
      await page.locator('[name=password]').fill('no password of anybody')
      await send(page)
      await expect(page.locator('[name=password]')).toHaveValue('')
      if (sent === 0) await lookHere(page, language)
    }
    await expect(problems(page)).toContainText(/\d+/)
    await lookHere(page, language)

    await page.locator('[name=email]').fill(email)
    await page.locator('[name=password]').fill(password)
    await send(page)
    await expect(page).toHaveURL(/second-factor/)
    await lookHere(page, language)
    await page.locator('[name=one-time-code]').fill('12')
    await send(page)
    await expect(problems(page)).toBeVisible()
    await lookHere(page, language)
    await page.locator('main a[href*="with=recovery"]').click()
    await expect(page).toHaveURL(/with=recovery/)
    await expect(problems(page)).toHaveCount(0)
    await lookHere(page, language)
    await page.context().close()
  })

  test(`from an invitation to the first screen, ${language}`, async ({
    asAdministrator,
    browser,
  }) => {
    await speak(asAdministrator, language)
    await asAdministrator.goto('/people/invite')
    await send(asAdministrator)
    await expect(problems(asAdministrator)).toBeVisible()
    await lookHere(asAdministrator, language)
    const address = `invited-${crypto.randomUUID()}@lotus-harbour.example`
    await asAdministrator.locator('[name=name]').fill('Newly Invited (invented)')
    await asAdministrator.locator('[name=email]').fill(address)
    await asAdministrator.locator('[name=roles][value=reviewer]').check()
    await send(asAdministrator)
    const code = asAdministrator.locator('code', { hasText: '/invitation/' })
    const link = new URL((await code.textContent())!)
    await lookHere(asAdministrator, language)

    const page = await visitor(browser, language)
    await page.goto(link.pathname)
    await lookHere(page, language)
    await page.locator('[name=password]').fill('short')
    await page.locator('[name=again]').fill('shorter')
    await send(page)
    await expect(problems(page)).toBeVisible()
    await lookHere(page, language)
    for (const name of ['password', 'again']) {
      await page.locator(`[name=${name}]`).fill('eleven-ferries-cross-a-quiet-strait')
    }
    await send(page)

    await expect(page).toHaveURL(/second-factor/)
    await page.locator('main summary').click()
    await lookHere(page, language)
    const secret = (await page.locator('main code').textContent())!.replaceAll(' ', '')
    await page.locator('[name=one-time-code]').fill(await generate({ secret }))
    await send(page)
    await expect(page.locator('[name=confirmed]')).toBeVisible()
    await lookHere(page, language)
    await send(page)
    await expect(problems(page)).toBeVisible()
    await lookHere(page, language)
    await page.locator('[name=confirmed]').check()
    await send(page)
    await expect(page).toHaveURL(/\/overrides$/)
    await page.context().close()
  })
}
