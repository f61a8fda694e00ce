import type { APIResponse, Page } from '@playwright/test'
import { type Section, sections } from '@/lib/domain/access/sections'
import { people, type Person } from './demo-account'
import { inServedDatabase } from './served-database'

/** Gives somebody's agency one section of a dossier to read, and every other access to it taken away. */
export async function giveOneSection(reference: string, to: Person, section: Section) {
  await endAccess(reference, to)
  await inServedDatabase((client) =>
    client.query(
      `INSERT INTO public.dossier_grant (dossier_id, agency_id, kind, sections, level, purpose, basis, expires_at,
         do_not_share, given_by_agency_id, taken_by)
       SELECT d.id, m.agency_id, 'share', ARRAY[$3], 'view', 'coordination', 'person', now() + interval '1 day', '{}',
         d.owner_agency_id, m.id
       FROM public.dossier d, public.member m WHERE d.reference = $1 AND m.email = $2`,
      [reference, people[to], section],
    ),
  )
}

/** Ends whatever access somebody's agency has to a dossier of another. */
export async function endAccess(reference: string, of: Person) {
  await inServedDatabase((client) =>
    client.query(
      `UPDATE public.dossier_grant g SET ended_at = now(), end_reason = 'revoked'
       FROM public.dossier d, public.member m
       WHERE d.reference = $1 AND m.email = $2 AND g.dossier_id = d.id AND g.agency_id = m.agency_id AND g.ended_at IS NULL`,
      [reference, people[of]],
    ),
  )
}

export type Address = { path: string; section: Section | undefined }

const home = (reference: string) => `/dossiers/${reference}`

/** What a section's own screen says of the person: the values beside their labels. */
async function valuesOn(page: Page, path: string): Promise<string[]> {
  await page.goto(path)
  const values = await page.locator('main dd').allInnerTexts()
  return values.flatMap((text) => text.split('\n')).map((text) => text.trim())
}

/** Words of the dossier that stand on no screen but those of sections other than `open`; and all addresses below it. */
export async function survey(page: Page, reference: string, open: Section, plain: string) {
  const common = new Set<string>()
  for (const section of sections) {
    for (const value of await valuesOn(page, `${home(plain)}/${section}`)) common.add(value)
  }
  const secret = new Set<string>()
  const addresses: Address[] = []
  for (const section of sections) {
    const path = `${home(reference)}/${section}`
    for (const value of await valuesOn(page, path)) if (section !== open) secret.add(value)
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    const below = links.filter((link) => link.startsWith(`${path}/`))
    addresses.push(...[path, ...new Set(below)].map((one) => ({ path: one, section })))
  }
  for (const value of await valuesOn(page, `${home(reference)}/${open}`)) secret.delete(value)
  const canaries = [...secret].filter((word) => isTelling(word) && !common.has(word))
  return { canaries, addresses: [...addresses, ...filesAmong(addresses, reference)] }
}

/**
 * Long enough, and unlike a word of the screens themselves: a name in another script, a number, a sentence. A date is
 * no such word: the day the dossier was opened is everybody's who sees it.
 */
const isTelling = (word: string): boolean =>
  word.length >= 6 &&
  !/^\d{1,2} \p{L}+ \d{4}/u.test(word) &&
  (/\d{4}|[^\p{ASCII}]/u.test(word) || word.length >= 40)

/** The bytes behind the screens of files. */
const filesAmong = (addresses: readonly Address[], reference: string): Address[] =>
  addresses.flatMap(({ path, section }) => {
    const id = /\/files\/([0-9a-f-]{36})$/.exec(path)?.[1]
    const forms = id ? ['thumb', 'view', 'original'] : []
    return forms.map((form) => ({ path: `/api/files/${reference}/${id}/${form}`, section }))
  })

/** How an answer looks from outside: its status, and its length without the reference that was asked for. */
export async function shapeOf(answer: APIResponse, reference: string) {
  const text = (await answer.text()).replaceAll(reference, '')
  return { status: answer.status(), length: text.length }
}
