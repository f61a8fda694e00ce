import { openDossier } from './support/dossier'
import { expect, test } from './support/test'

test('everybody who opened a dossier is named on it, and so is looking at that', async ({
  asCaseworker,
  asSupervisor,
}) => {
  const reference = await openDossier(asCaseworker, 'Seen Bysomebody')
  await asSupervisor.goto(`/dossiers/${reference}`)
  await asCaseworker.goto(`/dossiers/${reference}`)
  await asCaseworker.getByRole('link', { name: 'Who saw this' }).click()
  const rows = asCaseworker.getByRole('table', { name: 'Who saw this' }).getByRole('row')
  await expect(rows.filter({ hasText: 'Created the dossier' })).toContainText('Sophea Lim')
  await expect(
    rows.filter({ hasText: 'Opened the dossier' }).filter({ hasText: 'Chenda Prak' }).first(),
  ).toBeVisible()
  await asCaseworker.reload()
  await expect(rows.filter({ hasText: 'Read who saw it' }).first()).toContainText('Sophea Lim')
  await expect(asCaseworker.getByRole('main')).not.toContainText('readers.')
})
