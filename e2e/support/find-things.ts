import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { findDossier } from './dossier'
import type { Found } from './screens'
import type { OpenAs } from './test'
import { inTurn, sharedFile } from './turn'

/** Somebody of the demo about whom much is known, with pictures. No title may hold these names. */
export const known = ['林怡君', 'Lin Yi-Chun'] as const

/** The last part of where the link of that name leads. */
async function linkTo(page: Page, name: string): Promise<string> {
  const path = await page.getByRole('link', { name }).first().getAttribute('href')
  return path?.split('/').at(-1) ?? ''
}

/** A rich and a thin dossier, a record, a picture, a member and an agency: found once a run, by following links. */
export async function findThings(openAs: OpenAs): Promise<Found> {
  const file = sharedFile('found.json')
  return inTurn('found', async () => {
    if (!existsSync(file)) writeFileSync(file, JSON.stringify(await follow(openAs)))
    return JSON.parse(readFileSync(file, 'utf8')) as Found
  })
}

async function follow(openAs: OpenAs): Promise<Found> {
  const page = await openAs('caseworker')
  const thin = await findDossier(page, '刘海燕')
  const rich = await findDossier(page, known[0])
  await page.goto(`/dossiers/${rich}/documents`)
  const links = await page
    .locator('a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  const edit = links.find((href) => /\/document\/[0-9a-f-]{36}\/edit/.test(href)) ?? ''
  const picture = links.find((href) => /\/files\/[0-9a-f-]{36}/.test(href)) ?? ''
  await page.goto('/inbox')
  const waiting = page.getByRole('row').filter({ hasText: 'Offered' }).getByRole('link').first()
  const offer = (await waiting.getAttribute('href')) ?? ''
  const administrator = await openAs('administrator')
  await administrator.goto('/people')
  const member = await linkTo(administrator, 'James Okello')
  const operator = await openAs('operator')
  await operator.goto('/agencies')
  const agency = await linkTo(operator, 'Lotus Harbour')
  await operator.goto(`/agencies/${agency}`)
  const itsAdministrator = await linkTo(operator, 'Rithy Meas')
  const record = edit.replace(/\/edit.*/, '')
  return { rich, thin, record, file: picture, offer, member, agency, itsAdministrator }
}
