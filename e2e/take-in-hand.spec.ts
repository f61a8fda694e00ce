import { newName, openDossier } from './support/dossier'
import { expect, test } from './support/test'

test('a supervisor puts a dossier into the hands of somebody, who finds it on their list', async ({
  asCaseworker,
  asSupervisor,
  asColleague,
}) => {
  const name = newName('Handed Over')
  const reference = await openDossier(asCaseworker, name)

  await asSupervisor.goto(`/dossiers/${reference}`)
  await asSupervisor.getByRole('link', { name: /Change.*who has this dossier in hand/ }).click()
  await asSupervisor.getByLabel('In hand with').selectOption({ label: 'James Okello' })
  await asSupervisor.getByRole('button', { name: 'Put into these hands' }).click()
  await expect(asSupervisor).toHaveURL(new RegExp(`/dossiers/${reference}$`))
  await expect(asSupervisor.locator('#hands')).toContainText('James Okello')

  await asColleague.goto('/dossiers?list=mine')
  await expect(asColleague.getByRole('link', { name })).toBeVisible()
  await asCaseworker.goto('/dossiers?list=mine')
  await expect(asCaseworker.getByRole('link', { name })).toHaveCount(0)
})

test('of two who assign at once, the second is told', async ({ asSupervisor, asColleague }) => {
  const reference = await openDossier(asColleague, newName('Assigned Twice'))
  const form = `/dossiers/${reference}/assign`
  await asSupervisor.goto(form)
  await asColleague.goto(form)
  await asSupervisor.getByLabel('In hand with').selectOption({ label: 'Sophea Lim' })
  await asSupervisor.getByRole('button', { name: 'Put into these hands' }).click()
  await expect(asSupervisor.locator('#hands')).toContainText('Sophea Lim')

  await asColleague.getByLabel('In hand with').selectOption({ label: 'Nobody' })
  await asColleague.getByRole('button', { name: 'Put into these hands' }).click()
  await expect(asColleague.getByRole('alert').getByRole('link')).toContainText(
    'Somebody else changed this a moment ago',
  )
})
