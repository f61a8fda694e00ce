import type { Page } from '@playwright/test'
import { openDossier } from './support/dossier'
import { expect, test } from './support/test'

/** Presses Tab until `wanted` has the focus; every stop on the way must be seen. */
async function tabTo(page: Page, wanted: string): Promise<void> {
  for (let stop = 0; stop < 80; stop += 1) {
    await page.keyboard.press('Tab')
    const { there, seen } = await page.evaluate((selector) => {
      const focused = document.activeElement as HTMLElement
      const style = getComputedStyle(focused)
      const box = focused.getBoundingClientRect()
      const ring = style.outlineStyle !== 'none' || style.boxShadow !== 'none'
      return { there: focused.matches(selector), seen: ring && box.width > 0 && box.height > 0 }
    }, wanted)
    expect(seen, `the ${stop + 1}th stop shows its focus`).toBe(true)
    if (there) return
  }
  throw new Error(`${wanted} is not reached by the keyboard.`)
}

test('the first stop skips the navigation', async ({ asCaseworker: page }) => {
  await page.goto('/dossiers')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('/ searches, g d leads to the lists, ? shows all keys, and they can be switched off', async ({
  asCaseworker: page,
}) => {
  await page.goto('/account', { waitUntil: 'networkidle' })
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type('Priya')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=Priya/)
  await expect(page.getByRole('rowheader').first()).toContainText('Priya')

  await page.keyboard.press('g')
  await page.keyboard.press('d')
  await expect(page).toHaveURL(/\/dossiers$/)

  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(keys).toBeVisible()
  await keys.getByRole('checkbox', { name: 'Use these keys' }).uncheck()
  await page.keyboard.press('Escape')
  await expect(keys).toBeHidden()
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox')).not.toBeFocused()
})

test('a form is filled in, corrected and saved without a mouse', async ({ asCaseworker: page }) => {
  const reference = await openDossier(page, 'Keyboard Only')
  await page.goto(`/dossiers/${reference}/notes`, { waitUntil: 'networkidle' })
  await tabTo(page, 'a[href$="/note/new"]')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/note\/new/)
  await tabTo(page, 'main form textarea')
  await page.keyboard.type('Written without a mouse.')
  await tabTo(page, 'main form button[type=submit]')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Saved: Note')).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Written without a mouse.')
})

test('focus goes to what is wrong, and from there to the field', async ({ asCaseworker: page }) => {
  const reference = await openDossier(page, 'Focus Follows')
  await page.goto(`/dossiers/${reference}/identity/identity/edit`, { waitUntil: 'networkidle' })
  await page.getByLabel('Date of birth').first().focus()
  await page.keyboard.type('31/02/1999')
  await page.keyboard.press('Enter')
  const problems = page.getByRole('alert').filter({ hasText: 'There is a problem' })
  await expect(problems).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByLabel('Date of birth').first()).toBeFocused()
  await expect(page.getByLabel('Date of birth').first()).toHaveAttribute('aria-invalid', 'true')
})
