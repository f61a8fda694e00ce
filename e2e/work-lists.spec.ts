import { expect, test } from './support/test'

const lists = [
  { tab: 'Mine', address: /list=mine/ },
  { tab: 'My agency', address: /list=agency/ },
  { tab: 'Stale locations', address: /list=stale/ },
  { tab: 'Incomplete', address: /list=incomplete/ },
]

test('each list is a tab with an address of its own', async ({ asCaseworker: page }) => {
  await page.goto('/dossiers')
  const tabs = page.getByRole('navigation', { name: 'Work lists' })
  for (const { tab, address } of lists) {
    await tabs.getByRole('link', { name: tab, exact: true }).click()
    await expect(page).toHaveURL(address)
    await expect(tabs.getByRole('link', { name: tab, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    )
    await expect(page.getByRole('table', { name: tab, exact: true })).toBeVisible()
  }
})

test('filters are in the address, survive a change of list and go one by one', async ({
  asCaseworker: page,
}) => {
  await page.goto('/dossiers?list=agency')
  const filters = page.getByRole('region', { name: 'Filter the list' })
  await filters.getByLabel('Status').selectOption({ label: 'Verified' })
  await filters.getByLabel('Citizenship').selectOption({ label: 'India' })
  await filters.getByRole('button', { name: 'Apply filters' }).click()
  await expect(page).toHaveURL(/status=verified/)
  await expect(page).toHaveURL(/citizenship=IN/)
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') })
  for (const row of await rows.all()) {
    await expect(row).toContainText('Verified')
    await expect(row).toContainText('India')
  }

  await page.getByRole('link', { name: 'Mine', exact: true }).click()
  await expect(page).toHaveURL(/list=mine.*status=verified/)

  const chips = page.getByRole('list', { name: 'Filters in force' })
  await chips.getByRole('link', { name: 'Remove filter Citizenship: India' }).click()
  await expect(page).not.toHaveURL(/citizenship/)
  await expect(page).toHaveURL(/status=verified/)
  await chips.getByRole('link', { name: 'Remove filter Status: Verified' }).click()
  await expect(page).not.toHaveURL(/status/)
  await expect(chips).toHaveCount(0)
})

test('an address of a narrowed list opens as it was', async ({ asCaseworker: page }) => {
  await page.goto('/dossiers?list=agency&status=verifying&whereabouts=nonsense')
  const filters = page.getByRole('region', { name: 'Filter the list' })
  await expect(filters.getByLabel('Status')).toHaveValue('verifying')
})

test('a filter nobody matches says so and offers the way back', async ({ asCaseworker: page }) => {
  await page.goto('/dossiers?list=agency&status=reintegration')
  await expect(page.getByText('Nobody matches these filters')).toBeVisible()
  await page.getByRole('link', { name: /Remove filter/ }).click()
  await expect(page.getByRole('table')).toBeVisible()
})

test('only the row of a person leads to the dossier, not the page around it', async ({
  asCaseworker: page,
}) => {
  await page.goto('/dossiers?list=agency')
  const row = page.getByRole('row').nth(2)
  const address = await row.getByRole('link').getAttribute('href')
  await row.click()
  await expect(page).toHaveURL(new RegExp(`${address}$`))
})
