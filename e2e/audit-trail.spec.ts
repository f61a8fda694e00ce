import { expect, test } from './support/test'

test('an auditor reads what the agency did, and narrows it down', async ({
  asAuditor: page,
  asSupervisor,
}) => {
  await asSupervisor.goto('/dossiers?list=agency')
  await expect(asSupervisor.getByRole('table')).toBeVisible()
  await page.goto('/')
  await expect(page).toHaveURL(/\/audit/)
  await expect(page.getByRole('table', { name: 'Audit trail of your agency' })).toBeVisible()
  const filters = page.getByRole('region', { name: 'Filter the trail' })
  await filters.getByLabel('What was done').selectOption({ label: 'Read a work list' })
  await filters.getByRole('button', { name: 'Apply filters' }).click()
  await expect(page).toHaveURL(/action=dossier\.list/)
  const rows = page.getByRole('row').filter({ has: page.getByRole('rowheader') })
  await expect(rows.first()).toBeVisible()
  await expect(rows.filter({ hasNotText: 'Read a work list' })).toHaveCount(0)
  await page.getByRole('link', { name: /Remove filter Read a work list/ }).click()
  await expect(page).not.toHaveURL(/action=/)
})

test('an auditor sees no dossier', async ({ asAuditor: page }) => {
  const answer = await page.goto('/dossiers?list=agency')
  expect(answer!.status()).toBe(403)
  await expect(page.getByRole('searchbox')).toHaveCount(0)
})

test('a caseworker is told whom to ask, and the attempt is in the trail', async ({
  asCaseworker,
  asAuditor,
}) => {
  const answer = await asCaseworker.goto('/audit')
  expect(answer!.status()).toBe(403)
  await expect(
    asCaseworker.getByRole('heading', { name: 'Your role does not allow this' }),
  ).toBeVisible()
  await expect(asCaseworker.getByText('ask the administrator of your agency')).toBeVisible()
  await asAuditor.goto('/audit?outcome=refused&action=audit.read')
  const rows = asAuditor.getByRole('row').filter({ has: asAuditor.getByRole('rowheader') })
  await expect(rows.first()).toContainText('Sophea Lim')
  await expect(rows.first()).toContainText('Refused')
})
