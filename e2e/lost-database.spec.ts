import { openDossier } from './support/dossier'
import { problems, saveButton, untilAlive } from './support/record-form'
import { secondServer } from './support/second-server'
import { expect, test } from './support/test'

const away = 'Homeward cannot reach its database'

test('a lost database is said in words on every screen, nothing typed is lost, and all goes on after', async ({
  openAs,
}) => {
  test.setTimeout(180_000)
  const server = await secondServer()
  try {
    const page = await openAs('caseworker', { baseURL: server.origin })
    const plain = await openAs('caseworker', { baseURL: server.origin, javaScriptEnabled: false })
    const reference = await openDossier(page, 'Lost Database (invented)')
    const form = `/dossiers/${reference}/notes/note/new`
    await page.goto(form)
    await untilAlive(page)
    await page.getByRole('textbox', { name: /^Note/ }).fill('typed before it was lost')
    await plain.goto(form)
    await plain.getByRole('textbox', { name: /^Note/ }).fill('sent without script')

    await server.loseDatabase()

    // With script the form stays as it is, under what happened.
    await saveButton(page).click()
    await expect(problems(page)).toContainText('The database cannot be reached just now')
    await expect(page.getByRole('textbox', { name: /^Note/ })).toHaveValue(
      'typed before it was lost',
    )

    // Without script the browser holds what it sent, and is told so.
    await saveButton(plain).click()
    await expect(plain.getByRole('heading', { level: 1 })).toHaveText(away)
    await expect(plain.getByRole('alert')).toContainText('agree to send the form again')

    const reader = await openAs('caseworker', { baseURL: server.origin, javaScriptEnabled: false })
    for (const path of ['/', '/dossiers', `/dossiers/${reference}`, '/search?q=9', '/sign-in']) {
      const answer = await reader.goto(path)
      expect(answer?.status(), path).toBeLessThan(500)
      await expect(reader.getByRole('heading', { level: 1 }), path).toHaveText(away)
      await expect(reader.getByRole('link', { name: 'Try again' })).toHaveAttribute('href', path)
    }
    const file = await reader.request.get(`/api/files/${reference}/${crypto.randomUUID()}/view`)
    expect(file.status()).toBe(503)
    expect(await file.text()).toContain(away)
    expect((await reader.request.get('/api/health')).status()).toBe(503)

    await server.findDatabase()

    await reader.goto('/dossiers')
    await expect(reader.getByRole('heading', { level: 1, name: 'Dossiers' })).toBeVisible()
    await saveButton(page).click()
    await expect(page.getByText('Saved: Note')).toBeVisible()
    await plain.reload()
    await expect(plain.getByText('Saved: Note')).toBeVisible()
    await page.goto(`/dossiers/${reference}/notes`)
    await expect(page.getByRole('main')).toContainText('typed before it was lost')
    await expect(page.getByRole('main')).toContainText('sent without script')
  } finally {
    await server.stop()
  }
})
