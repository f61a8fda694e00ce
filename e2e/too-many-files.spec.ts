import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { largestForm } from '@/lib/domain/files/limits'
import { openDossier } from './support/dossier'
import { saveButton } from './support/record-form'
import { expect, test } from './support/test'

test('files too large together, sent without script: says so, and what was typed is there', async ({
  openAs,
}) => {
  test.setTimeout(120_000)
  const folder = mkdtempSync(path.join(tmpdir(), 'homeward-files-'))
  const file = (name: string) => {
    const full = path.join(folder, name)
    writeFileSync(full, Buffer.alloc(largestForm / 2))
    return full
  }
  try {
    const page = await openAs('caseworker', { javaScriptEnabled: false })
    const reference = await openDossier(page, 'Too Many Films (invented)')
    const form = `/dossiers/${reference}/evidence/evidence/new`
    await page.goto(form)
    await page.getByLabel('Title').fill('Three films of the gate')
    await page.getByLabel('Kind of evidence').selectOption({ index: 2 })
    const files = page.getByLabel('Files', { exact: true })
    await files.setInputFiles([file('one.mp4'), file('two.mp4')])
    await saveButton(page).click()
    await expect(page).toHaveURL(`${form}?too-large=1`)
    await expect(
      page.getByRole('alert').filter({ hasText: 'larger than 60 MB together' }),
    ).toBeVisible()
    await expect(page.getByLabel('Title')).toHaveValue('Three films of the gate')
    await saveButton(page).click()
    await expect(page.getByText('Saved: Piece of evidence')).toBeVisible()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
