import { expect, type Page } from '@playwright/test'

/** The reference in the address of a dossier's screen. */
export const referenceOf = (page: Page): string => {
  const found = /HW-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(page.url())
  if (!found) throw new Error(`${page.url()} is no screen of a dossier.`)
  return found[0]
}

/** A name that nobody else has: of letters alone, because digits in a search mean something else. */
export const newName = (name: string): string =>
  `${name} ${crypto
    .randomUUID()
    .replaceAll('-', '')
    .slice(0, 10)
    .replaceAll(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)}`

/** Opens a dossier from a name alone, and stays on its overview. Returns the reference. */
export async function openDossier(page: Page, name: string): Promise<string> {
  await page.goto('/dossiers/new')
  await page.getByLabel('Full name').fill(name)
  await page.getByRole('button', { name: 'Open the dossier' }).click()
  await expect(page).toHaveURL(/\/dossiers\/HW-/)
  return referenceOf(page)
}

/** Goes to the dossier of somebody of the demo, the first that a search finds. Returns the reference. */
export async function findDossier(page: Page, name: string): Promise<string> {
  await page.goto(`/search?q=${encodeURIComponent(name)}`)
  await page.getByRole('rowheader').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/dossiers\/HW-/)
  return referenceOf(page)
}
