import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { offered, offerWorld, type OfferWorld, openToOffer } from '@/lib/testing/offer-world'
import { somebody } from '@/lib/testing/given-dossier'
import { openOperationView } from '../operations/open-operation'
import { startOperation } from '../operations/start-operation'
import { breakGlass } from '../sharing/break-glass'
import { listGrants } from '../sharing/list-grants'
import { openOffer } from '../sharing/offers/open-offer'
import { askAccess } from '../sharing/requests/ask-access'
import { openRequest } from '../sharing/requests/open-request'
import { rotateKeys } from './rotate-keys'

let world: OfferWorld
let client: Client

beforeAll(async () => {
  world = await offerWorld()
  client = new Client({ connectionString: world.database.adminUrl })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await world.database.drop()
})

/** Every wrapped key of the database, by table: whatever table has a column of that name. */
async function wrappedKeys(): Promise<Record<string, string[]>> {
  const { rows: tables } = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.columns
     WHERE table_schema = 'public' AND column_name = 'wrapped_key' ORDER BY 1`,
  )
  const keys: Record<string, string[]> = {}
  for (const { name } of tables) {
    const { rows } = await client.query<{ key: string }>(
      `SELECT wrapped_key AS key FROM public.${name} WHERE wrapped_key IS NOT NULL`,
    )
    keys[name] = rows.map(({ key }) => key)
  }
  return keys
}

it('wraps every key anew, of grants, requests and operations too, and all of it still opens', async () => {
  const { giver, taker } = world
  const dossier = await openToOffer(giver)
  const { reference } = dossier
  const offer = await offered(dossier, giver, taker, { note: 'A note.' })
  const request = crypto.randomUUID()
  const asked = { id: request, reference, sections: ['contact' as const], message: 'Please.' }
  await askAccess(world.third, { ...asked, purpose: 'coordination' })
  const officer = await somebody(world.database.adminUrl)
  const glass = await breakGlass(officer, { reference, minutes: 30, reason: 'A raid tonight.' })
  expect(glass).toMatchObject({ ok: true })
  const words = { title: 'Together', premises: '', plan: 'At dawn.', startsOn: null }
  const started = await startOperation(giver, crypto.randomUUID(), words)
  if (!started.ok) throw new Error(started.reason)

  const before = await wrappedKeys()
  for (const table of ['dossier', 'offer', 'dossier_grant', 'access_request', 'operation']) {
    expect(before[table]?.length, table).toBeGreaterThan(0)
  }
  await rotateKeys(client, true)
  const after = await wrappedKeys()
  for (const [table, keys] of Object.entries(after)) {
    expect(keys.length, table).toBe(before[table]!.length)
    expect(
      keys.filter((key) => before[table]!.includes(key)),
      table,
    ).toEqual([])
  }

  expect(await openOffer(taker, offer)).toMatchObject({ note: 'A note.' })
  expect(await openRequest(giver, request)).toMatchObject({ message: 'Please.' })
  const { grants } = (await listGrants(giver, reference))!
  expect(grants.map((one) => one.glass?.reason)).toContain('A raid tonight.')
  expect(await openOperationView(giver, started.reference)).toMatchObject({
    words: { plan: 'At dawn.' },
  })
})
