import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rateLimits } from '@/lib/domain/limits/rate-limits'
import { auditMark, auditTrail } from '@/lib/testing/audit'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { openedDossier, somebody } from '@/lib/testing/given-dossier'
import { testKeyring } from '@/lib/testing/keyring'
import { asOwner, makeAgency } from '@/lib/testing/members'
import { getDossier } from '../dossiers/get-dossier'
import type { Actor } from '../identity/actor'
import { breakGlass } from './break-glass'
import { endGrant } from './end-grant'
import { listGrants } from './list-grants'
import { listOverrides } from './list-overrides'
import { reviewGlass } from './review-glass'

let database: TestDatabase
let owner: Actor
beforeAll(async () => {
  database = await testDatabase()
  testKeyring()
  owner = await somebody(database.adminUrl)
})
afterAll(() => database.drop())

const reason = 'She is at the border and nobody answers.'
const ask = (reference: string, minutes = 60) => ({ reference, reason, minutes })

/** A dossier of the owner, opened by somebody of another agency: who, and the grant as the owner sees it. */
async function broken() {
  const dossier = await openedDossier(owner)
  const breaker = await somebody(database.adminUrl)
  expect(await breakGlass(breaker, ask(dossier.reference))).toMatchObject({ ok: true })
  const list = await listGrants(owner, dossier.reference)
  return { ...dossier, breaker, grant: list!.grants[0]! }
}

describe('breaking the glass', () => {
  it('opens everything to read, says until when, and tells the owner the reason', async () => {
    const { reference, breaker, grant } = await broken()
    const view = await getDossier(breaker, reference)
    expect(view?.view).toHaveLength(13)
    expect(view?.write).toEqual([])
    const left = Date.parse(view!.bar.glassUntil!) - Date.now()
    expect(left).toBeGreaterThan(55 * 60_000)
    expect(left).toBeLessThanOrEqual(60 * 60_000)
    expect((await getDossier(owner, reference))?.bar.glassUntil).toBeNull()
    expect(grant).toMatchObject({ kind: 'break-glass', glass: { reason, verdict: null } })
    const { rows } = await asOwner(database.adminUrl, (client) =>
      client.query<{ all: string }>(
        `SELECT string_agg(g::text, ' ') AS all FROM public.dossier_grant g`,
      ),
    )
    expect(rows[0]?.all).not.toContain('border')
  })

  it('answers alike for a reference that nobody has and for one’s own, on record', async () => {
    const own = await openedDossier(owner)
    const mark = await auditMark(database.adminUrl)
    const answers = [
      await breakGlass(owner, ask('HW-0000-0000')),
      await breakGlass(owner, ask(own.reference)),
    ]
    const refused = { ok: false, reason: 'not-found' }
    expect(answers).toEqual([refused, refused])
    const trail = await auditTrail(database.adminUrl, mark)
    expect(trail).toHaveLength(2)
    expect(new Set(trail.map(({ detail, outcome }) => `${outcome} ${detail}`)).size).toBe(1)
    expect(await breakGlass(owner, ask('HW-0000-0001'))).toEqual({
      ok: false,
      reason: 'not-a-reference',
    })
  })

  it('is not done by the hour: a few times a day, unknown references counted', async () => {
    const breaker = await somebody(database.adminUrl)
    const [{ most }] = rateLimits['break-glass']
    for (let n = 0; n < most; n++) await breakGlass(breaker, ask('HW-0000-0000'))
    const dossier = await openedDossier(owner)
    const mark = await auditMark(database.adminUrl)
    expect(await breakGlass(breaker, ask(dossier.reference))).toMatchObject({ reason: 'too-fast' })
    expect(await auditTrail(database.adminUrl, mark)).toMatchObject([{ outcome: 'refused' }])
    expect(await getDossier(breaker, dossier.reference)).toBeNull()
  })

  it('is refused in the database to roles that may not, and for longer than three hours', async () => {
    const dossier = await openedDossier(owner)
    const caseworker = await somebody(database.adminUrl, { roles: ['caseworker'] })
    const supervisor = await somebody(database.adminUrl, { roles: ['supervisor'] })
    expect((await breakGlass(caseworker, ask(dossier.reference))).ok).toBe(false)
    expect((await breakGlass(supervisor, ask(dossier.reference, 181))).ok).toBe(false)
    expect((await breakGlass(supervisor, ask(dossier.reference, 180))).ok).toBe(true)
  })

  it('is ended by the owner at any time', async () => {
    const { reference, breaker, grant } = await broken()
    expect(await endGrant(owner, { reference, id: grant.id })).toMatchObject({ how: 'revoke' })
    expect(await getDossier(breaker, reference)).toBeNull()
  })
})

describe('the verdict', () => {
  it('is given once, by a supervisor of the owner', async () => {
    const { reference, breaker, grant } = await broken()
    const given = { reference, id: grant.id, verdict: 'not-justified' as const }
    expect(await reviewGlass(breaker, given)).toMatchObject({ reason: 'not-found' })
    expect(await reviewGlass(owner, given)).toEqual({ ok: true })
    expect(await reviewGlass(owner, { ...given, verdict: 'justified' })).toMatchObject({
      reason: 'over',
    })
    const seen = (await listGrants(breaker, reference))?.grants[0]
    expect(seen?.glass).toMatchObject({ verdict: 'not-justified', mayReview: false })
  })
})

describe('what went past consent', () => {
  it('is shown to a reviewer of a task force, to supervisors their own, without the person', async () => {
    const { reference, breaker, grant } = await broken()
    const force = await makeAgency(database.adminUrl, { kind: 'task-force' })
    const reviewer = await somebody(database.adminUrl, { agencyId: force.id, roles: ['reviewer'] })
    const line = {
      id: grant.id,
      kind: 'break-glass',
      reference,
      giver: owner.agency.name,
      taker: breaker.agency.name,
      sections: grant.sections,
      at: grant.takenAt,
    }
    const seenBy = async (actor: Actor) =>
      (await listOverrides(actor)).overrides.filter((one) => one.reference === reference)
    expect(await seenBy(reviewer)).toEqual([line])
    expect(await seenBy(owner)).toEqual([line])
    expect(await seenBy(breaker)).toEqual([])
    // Any agency can give the role: it opens nothing outside a task force.
    expect(await seenBy(await somebody(database.adminUrl, { roles: ['reviewer'] }))).toEqual([])
    expect(await getDossier(reviewer, reference)).toBeNull()
  })

  it('has an offer without consent in it once a second person approved it', async () => {
    const dossier = await openedDossier(owner)
    const id = crypto.randomUUID()
    const { rows } = await asOwner(database.adminUrl, async (client) => {
      await client.query(
        `INSERT INTO public.offer (id, dossier_id, reference, kind, from_agency_id, to_agency_id, sections, level, purpose,
           basis, override_sealed, expires_at, answer_by, do_not_share, keep_sections, wrapped_key, state, made_by)
         SELECT $1, $2, $3, 'share', $4, a.id, '{identity}', 'view', 'coordination', 'vital-interest', 'x',
           now() + interval '1 day', now() + interval '1 day', '{}', '{}', 'none', 'to-approve', $5
         FROM public.agency a WHERE a.id <> $4 LIMIT 1`,
        [id, dossier.id, dossier.reference, owner.agency.id, owner.memberId],
      )
      return client.query('SELECT 1 FROM public.offer WHERE id = $1', [id])
    })
    expect(rows).toHaveLength(1)
    const has = async () => (await listOverrides(owner)).overrides.some((one) => one.id === id)
    expect(await has()).toBe(false)
    await asOwner(database.adminUrl, (client) =>
      client.query(`UPDATE public.offer SET state = 'offered', approved_at = now() WHERE id = $1`, [
        id,
      ]),
    )
    expect(await has()).toBe(true)
  })
})
