import type { Page } from '@playwright/test'
import type { Person } from './support/demo-account'
import { findThings, known } from './support/find-things'
import { look, namesIn, watch } from './support/look-at-screen'
import { publicScreens, type Screen, screensOf } from './support/screens'
import { expect, test } from './support/test'

const languages = ['en', 'th'] as const

/** Looks at every screen in one window, and shows all faults at once. */
async function lookAtAll(page: Page, screens: readonly Screen[], language: string) {
  const cookie = { name: 'homeward-language', value: language, url: process.env.E2E_BASE_URL! }
  await page.context().addCookies([cookie])
  const watched = watch(page)
  const faults: string[] = []
  for (const screen of screens) {
    faults.push(...(await look(page, screen, watched, true)))
    const shown = namesIn(await page.title(), [known.latin, known.native, '@'])
    if (shown.length > 0) faults.push(`${screen.name}: ${shown.join(', ')} in the title`)
    const lang = await page.locator('html').getAttribute('lang')
    if (lang !== language) faults.push(`${screen.name}: language ${lang}`)
  }
  expect(faults).toEqual([])
}

for (const language of languages) {
  test(`screens before signing in, ${language}`, async ({ page }) => {
    test.setTimeout(180_000)
    await lookAtAll(page, publicScreens, language)
  })
}

for (const [who, screens] of Object.entries(screensOf)) {
  test(`screens of the ${who}`, async ({ openAs }) => {
    test.setTimeout(180_000)
    const found = await findThings(openAs)
    await lookAtAll(await openAs(who as Person), screens(found), 'en')
  })
}
