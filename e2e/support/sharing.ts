import { expect, type Page } from '@playwright/test'

/** The agencies of the demo, as the form of sharing names them. */
export const agencies = {
  lotus: 'Lotus Harbour Foundation (demo)',
  indonesia: 'Embassy of Indonesia in Phnom Penh (demo)',
  thailand: 'Embassy of Thailand in Phnom Penh (demo)',
} as const

export type Sharing = {
  agency: keyof typeof agencies
  sections: readonly string[]
  /** Also to write; else to read. */
  writes?: boolean
  note?: string
  /** On the first consent that is recorded; else on none. */
  consented?: boolean
}

/** Fills the form of sharing in, without a consent unless told, up to the answers to check. */
export async function fillSharing(page: Page, reference: string, wish: Sharing): Promise<void> {
  await page.goto(`/dossiers/${reference}/share`)
  await page.getByLabel('Which agency').selectOption({ label: agencies[wish.agency] })
  const what = page.getByRole('group', { name: 'What they get' })
  for (const section of wish.sections) await what.getByLabel(new RegExp(`^${section}`)).check()
  await page.getByLabel(wish.writes ? /^May read and write/ : /^May read(?! and)/).check()
  await page.getByLabel('For what purpose').selectOption({ label: 'Repatriation' })
  if (wish.consented) {
    await page.getByRole('group', { name: 'On which consent' }).getByRole('radio').first().check()
  } else {
    await page.getByLabel('No consent covers this').check()
    await page.getByLabel('Why it cannot wait for a consent').fill('She is moved tonight.')
  }
  if (wish.note) await page.getByLabel(/^A note to them/).fill(wish.note)
  await page.getByRole('button', { name: 'Check the answers' }).click()
  await expect(page.getByRole('heading', { name: 'Check the answers' })).toBeVisible()
}

/** Offers a dossier without a consent and has the supervisor of the agency let it go out. Returns the offer's path. */
export async function offerAndApprove(
  page: Page,
  supervisor: Page,
  reference: string,
  wish: Sharing,
): Promise<string> {
  await fillSharing(page, reference, wish)
  await page.getByRole('button', { name: /^Ask a supervisor/ }).click()
  await expect(page).toHaveURL(/\/inbox\/[0-9a-f-]{36}/)
  const path = new URL(page.url()).pathname
  await supervisor.goto(path)
  await supervisor.getByRole('button', { name: /^Let it go out/ }).click()
  await expect(supervisor.getByText(/^Approved\./)).toBeVisible()
  return path
}

/** Revokes the one access to a dossier that another agency has, as its owner. */
export async function revoke(page: Page, reference: string): Promise<void> {
  await page.goto(`/dossiers/${reference}/access`)
  await page.getByRole('link', { name: /^Revoke/ }).click()
  await page.getByRole('button', { name: 'Revoke the access now' }).click()
  await expect(page.getByText(/^1 access ended/)).toBeVisible()
}
