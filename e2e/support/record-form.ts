import { expect, type Locator, type Page } from '@playwright/test'

/** The button that sends a record's form. */
export const saveButton = (page: Page): Locator =>
  page.getByRole('button', { name: 'Save', exact: true })

/** Sends the form and waits for the section that says so. */
export async function saveRecord(page: Page, what: string): Promise<void> {
  await saveButton(page).click()
  await expect(page.getByText(`Saved: ${what}`)).toBeVisible()
}

/** The list of what is wrong with a form. */
export const problems = (page: Page): Locator =>
  page.getByRole('alert').filter({ hasText: 'There is a problem' })

/** Waits until script has taken over the form of the page. */
export async function untilAlive(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const form = document.querySelector('main form')
    return form !== null && Object.keys(form).some((key) => key.startsWith('__react'))
  })
}

/** The name and reference of some dossier that whoever is signed in sees. */
export async function someDossier(page: Page): Promise<{ name: string; reference: string }> {
  await page.goto('/dossiers?list=agency')
  const link = page.getByRole('table').getByRole('link', { name: /\p{L}/u }).first()
  const [name, href] = [await link.innerText(), (await link.getAttribute('href'))!]
  return { name, reference: href.split('/')[2]! }
}
