import { test as base, type BrowserContextOptions, type Page } from '@playwright/test'
import type { Person } from './demo-account'
import { sharedSession } from './sign-in'

/** Opens a browser window in which somebody of the demo is signed in already. */
export type OpenAs = (person: Person, options?: BrowserContextOptions) => Promise<Page>

type Fixtures = {
  openAs: OpenAs
  asCaseworker: Page
  asColleague: Page
  asSupervisor: Page
  asAdministrator: Page
  asAuditor: Page
  asConsularOfficer: Page
  asOtherAgency: Page
}

const signedIn =
  (person: Person) =>
  async ({ openAs }: { openAs: OpenAs }, use: (page: Page) => Promise<void>) =>
    use(await openAs(person))

/** Playwright's test, with a window for each person of the demo that a test names. */
export const test = base.extend<Fixtures>({
  openAs: async ({ browser }, use) => {
    const opened: Page[] = []
    await use(async (person, options = {}) => {
      const storageState = await sharedSession(browser, person)
      const context = await browser.newContext({ ...options, storageState })
      const page = await context.newPage()
      opened.push(page)
      return page
    })
    for (const page of opened) await page.context().close()
  },
  asCaseworker: signedIn('caseworker'),
  asColleague: signedIn('colleague'),
  asSupervisor: signedIn('supervisor'),
  asAdministrator: signedIn('administrator'),
  asAuditor: signedIn('auditor'),
  asConsularOfficer: signedIn('consularOfficer'),
  asOtherAgency: signedIn('otherAgency'),
})

export { expect } from '@playwright/test'
