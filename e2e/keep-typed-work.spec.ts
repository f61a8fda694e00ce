import { photo } from '@/lib/testing/sample-pictures'
import { openDossier } from './support/dossier'
import { letSessionRunOut } from './support/end-session'
import { problems, saveButton, saveRecord, untilAlive } from './support/record-form'
import { signIn } from './support/sign-in'
import { expect, test } from './support/test'

const note = { role: 'textbox', name: /^Note/ } as const

test('typed work survives a closed tab, and can be thrown away @phone', async ({
  asCaseworker: page,
  openAs,
}) => {
  const reference = await openDossier(page, 'Closed Tab (invented)')
  const form = `/dossiers/${reference}/notes/note/new`
  await page.goto(form)
  await untilAlive(page)
  await page.getByRole(note.role, note).fill('half a sentence, และครึ่งประโยค')
  // Closed at once, before the pause after which it would be kept anyway.
  await page.close()

  const again = await openAs('caseworker')
  await again.goto(`/dossiers/${reference}/notes`)
  await expect(async () => {
    await again.reload()
    await expect(again.getByText('You have unsaved work here')).toBeVisible({ timeout: 500 })
  }).toPass()
  await again.getByRole('link', { name: 'Note', exact: true }).click()
  await expect(again.getByRole(note.role, note)).toHaveValue('half a sentence, และครึ่งประโยค')
  await expect(again.getByText(/You wrote this on .* and did not save it/)).toBeVisible()

  await again.getByRole('button', { name: 'Throw my draft away' }).click()
  await expect(again.getByText(/You wrote this on/)).toHaveCount(0)
  await expect(again.getByRole(note.role, note)).toHaveValue('')
})

test('a draft is its writer’s alone, and gone once it is saved', async ({
  asCaseworker,
  asColleague,
}) => {
  const reference = await openDossier(asCaseworker, 'Own Draft (invented)')
  const form = `/dossiers/${reference}/notes/note/new`
  await asCaseworker.goto(form)
  await asCaseworker.getByRole(note.role, note).fill('not for other eyes yet')
  await expect(asCaseworker.getByText('Draft kept')).toBeVisible()
  await asColleague.goto(form)
  await expect(asColleague.getByRole(note.role, note)).toHaveValue('')

  await saveRecord(asCaseworker, 'Note')
  await asCaseworker.goto(form)
  await expect(asCaseworker.getByRole(note.role, note)).toHaveValue('')
  await asCaseworker.goto(`/dossiers/${reference}/notes`)
  await expect(asCaseworker.getByText('You have unsaved work here')).toHaveCount(0)
})

test('an expired session is said at once, keeps the work, and gives it back after signing in', async ({
  page,
}) => {
  // Four codes of one account are needed by the two tests of this kind, and each works once.
  test.setTimeout(150_000)
  await signIn(page, 'hotline')
  const reference = await openDossier(page, 'Expired Session (invented)')
  const form = `/dossiers/${reference}/family/relative/new?group=person`
  await page.goto(form)
  await untilAlive(page)
  await letSessionRunOut(page)
  await page.getByLabel('Name', { exact: true }).fill('Aunt of somebody')
  await expect(page.getByText('You are signed out.')).toBeVisible()

  await saveButton(page).click()
  await expect(page).toHaveURL(/\/sign-in\?next=/)
  await signIn(page, 'hotline', form)
  await page.goto(form)
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Aunt of somebody')
  await saveRecord(page, 'Reporter or relative')
})

test('what is typed after a session ran out is kept although nothing is ever saved', async ({
  page,
}) => {
  test.setTimeout(150_000)
  await signIn(page, 'hotline')
  const reference = await openDossier(page, 'Locked Meanwhile (invented)')
  const form = `/dossiers/${reference}/notes/note/new`
  await page.goto(form)
  await untilAlive(page)
  await letSessionRunOut(page)
  await page.getByRole(note.role, note).fill('typed as the screen locked')
  await expect(page.getByText('What you typed is kept for you as a draft')).toBeVisible()
  await page.goto('about:blank')

  await signIn(page, 'hotline', form)
  await expect(page.getByRole(note.role, note)).toHaveValue('typed as the screen locked')
})

test('a lost connection is said; everything is still there, files too, and goes through later', async ({
  asCaseworker: page,
}) => {
  const reference = await openDossier(page, 'Lost Connection (invented)')
  await page.goto(`/dossiers/${reference}/evidence/evidence/new`)
  await untilAlive(page)
  await page.getByLabel('Title').fill('Chat of the third of May')
  await page.getByLabel('Kind of evidence').selectOption({ index: 2 })
  await page
    .getByLabel('Files', { exact: true })
    .setInputFiles({ name: 'chat.jpg', mimeType: 'image/jpeg', buffer: await photo() })
  await page.context().setOffline(true)
  await saveButton(page).click()
  await expect(problems(page)).toContainText('This could not be sent')
  await expect(page.getByLabel('Title')).toHaveValue('Chat of the third of May')

  await page.context().setOffline(false)
  await saveRecord(page, 'Piece of evidence')
  await expect(page.getByRole('link', { name: /chat\.jpg/ })).toBeVisible()
})
