import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { asOwner, makeAgency, makeMember } from '@/lib/testing/members'
import { signedIn } from '@/lib/testing/sign-in'
import type { Actor } from '../identity/actor'
import { lockSession, signOut } from '../identity/end-session'
import { keepDraft } from './drafts'
import { openDraft } from './my-draft'
import { parkTypedWork } from './park-typed-work'

const form = '/dossiers/HW-0000-0000/notes/note/new'
const before = { text: ['half'] }
const late = { text: ['half a sentence, และครึ่งประโยค'] }

let database: TestDatabase
let agencyId: string
beforeAll(async () => {
  database = await testDatabase()
  agencyId = (await makeAgency(database.adminUrl)).id
})
afterAll(() => database.drop())

let actor: Actor
beforeEach(async () => {
  const { id } = await makeMember(database.adminUrl, { agencyId, roles: ['caseworker'] })
  actor = await signedIn(database.adminUrl, id)
  await keepDraft(actor, form, before)
})

/** What the writer finds in the form after signing in again. */
const found = async () =>
  (await openDraft(await signedIn(database.adminUrl, actor.memberId), form))?.typed
const sessions = (change: string) =>
  asOwner(database.adminUrl, (client) =>
    client.query(`UPDATE public.session SET ${change} WHERE member_id = $1`, [actor.memberId]),
  )

describe('work typed before the end of a session and sent after it', () => {
  it('is not kept by the session, but parked, when the screen was locked meanwhile', async () => {
    await lockSession(actor.token)
    expect(await keepDraft(actor, form, late)).toBe(false)
    expect(await parkTypedWork(actor.token, form, late)).toBe(true)
    expect(await found()).toEqual(late)
  })

  it('is parked when the session ran out, for a week', async () => {
    await sessions(`idle_at = now() - interval '1 day', expires_at = now() - interval '6 days'`)
    expect(await parkTypedWork(actor.token, form, late)).toBe(true)
    await sessions(`expires_at = now() - interval '8 days'`)
    expect(await parkTypedWork(actor.token, form, { text: ['much later'] })).toBe(false)
    expect(await found()).toEqual(late)
  })

  it('is not taken from whoever signed out, was disabled, or never had a session', async () => {
    expect(await parkTypedWork(null, form, late)).toBe(false)
    expect(await parkTypedWork('no such token', form, late)).toBe(false)
    await signOut(actor.token)
    expect(await parkTypedWork(actor.token, form, late)).toBe(false)
    expect(await found()).toEqual(before)
    const disabled = await signedIn(database.adminUrl, actor.memberId)
    await asOwner(database.adminUrl, (client) =>
      client.query('UPDATE public.member SET disabled_at = now() WHERE id = $1', [actor.memberId]),
    )
    expect(await parkTypedWork(disabled.token, form, late)).toBe(false)
  })
})
