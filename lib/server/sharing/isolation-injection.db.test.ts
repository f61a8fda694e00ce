import assert from 'node:assert/strict'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sections } from '@/lib/domain/access/sections'
import { kindNames, recordKinds } from '@/lib/domain/kinds/registry'
import type { Field, RecordKind } from '@/lib/domain/record/field'
import { longest } from '@/lib/domain/record/field-schema'
import { fieldsOf } from '@/lib/domain/record/fields-of'
import type { AnyValues } from '@/lib/domain/record/values-of'
import { arbitraryValues } from '@/lib/testing/arbitrary-record'
import type { OfferInput } from '@/lib/domain/sharing/offer-input'
import { type TestDatabase, testDatabase } from '@/lib/testing/database'
import { asOwner, makeAgency, makeMember } from '@/lib/testing/members'
import { hostileWords } from '@/lib/testing/sharing/hostile-words'
import { signedIn } from '@/lib/testing/sign-in'
import { assignDossier } from '../dossiers/assign-dossier'
import { createDossier } from '../dossiers/create-dossier'
import { dossierReaders } from '../dossiers/dossier-readers'
import { getDossier } from '../dossiers/get-dossier'
import { listDossiers } from '../dossiers/list-dossiers'
import { searchDossiers } from '../dossiers/search-dossiers'
import { keepDraft } from '../drafts/drafts'
import { openFile } from '../files/open-file'
import type { Actor } from '../identity/actor'
import { currentValues } from '../records/current-values'
import { recordHistory } from '../records/record-history'
import { saveRecord } from '../records/save-record'
import { withdrawRecord } from '../records/withdraw-record'
import { breakGlass } from './break-glass'
import { listConsents } from './list-consents'
import { listGrants } from './list-grants'
import { acceptOffer, rejectOffer } from './offers/answer-offer'
import { makeOffer } from './offers/make-offer'
import { openOffer } from './offers/open-offer'
import { readLedger } from './read-ledger'
import { recordConsent } from './record-consent'

// Every text that reaches a use case, hostile: it is kept as it is or refused, and nothing of another agency moves.

let database: TestDatabase
let attacker: Actor
let victim: Actor
/** The attacker's own dossier, and the victim's. */
let mine: string
let theirs: string
let before: unknown

const officer = async () => {
  const { id: agencyId } = await makeAgency(database.adminUrl)
  const roles = ['supervisor', 'caseworker', 'consular-officer'] as const
  const { id } = await makeMember(database.adminUrl, { agencyId, roles })
  return signedIn(database.adminUrl, id)
}

const open = async (actor: Actor, fullName: string) => {
  const made = await createDossier(actor, { id: crypto.randomUUID(), identity: { fullName } })
  if (!made.ok) throw new Error(made.reason)
  return made.reference
}

beforeAll(async () => {
  database = await testDatabase()
  ;[attacker, victim] = [await officer(), await officer()]
  mine = await open(attacker, 'Own Person')
  theirs = await open(victim, 'Secret Person')
})

afterAll(() => database.drop())

/** All that is the victim's, past the policies, and how many tables there are. */
const standing = () =>
  asOwner(database.adminUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT (SELECT count(*) FROM pg_tables WHERE schemaname = 'public') AS tables,
        (SELECT to_jsonb(d) FROM public.dossier d WHERE reference = $1) AS dossier,
        (SELECT jsonb_agg(to_jsonb(i)) FROM public.identity i WHERE agency_id = $2) AS identity,
        (SELECT jsonb_agg(to_jsonb(a)) FROM public.assignment a WHERE agency_id = $2) AS hands,
        (SELECT jsonb_agg(a.agency_id) FROM public.dossier_access a WHERE a.reference = $1) AS access,
        (SELECT count(*) FROM public.dossier_grant) AS grants`,
      [theirs, victim.agency.id],
    )
    return rows
  })

beforeEach(async () => {
  before = await standing()
})

afterEach(async () => {
  assert.deepEqual(await standing(), before)
})

const isText = ({ type }: Field) => type === 'text' || type === 'paragraph'

/** Values of a kind in which every text is the hostile one, as long as it may be. */
function valuesWith(kind: RecordKind, word: string): AnyValues {
  const [some = {}] = fc.sample(arbitraryValues(kind), { numRuns: 1, seed: 7 })
  const pointing = fieldsOf(kind).filter(({ type }) => type === 'files' || type === 'reference')
  const values: AnyValues = { ...some }
  for (const { key } of pointing) delete values[key]
  for (const field of fieldsOf(kind).filter(isText)) {
    const max = 'max' in field && field.max ? field.max : longest[field.type as 'text']
    values[field.key] = word.slice(0, max)
  }
  return values
}

describe.each(kindNames)('%s', (kind) => {
  it('keeps hostile text in every field as it was typed', async () => {
    const reference = await open(attacker, hostileWords[0]!)
    const seen = kind === 'identity' ? 1 : 0
    const first = await getDossier(attacker, reference)
    const recordId =
      first?.records.find((one) => one.kind === kind)?.recordId ?? crypto.randomUUID()
    for (const [at, word] of hostileWords.slice(0, 6).entries()) {
      const values = valuesWith(recordKinds[kind], word)
      const saved = await saveRecord(attacker, {
        reference,
        kind,
        recordId,
        seen: seen + at,
        values,
        form: word,
      })
      expect(saved, word).toEqual({ ok: true, version: seen + at + 1 })
      const which = { reference, kind, recordId }
      expect(await currentValues(attacker, which), word).toEqual(values)
    }
  })
})

describe.each(hostileWords)('%s', (word) => {
  it('is no reference, and finds nobody else', async () => {
    expect(await getDossier(attacker, word)).toBeNull()
    expect(await dossierReaders(attacker, word, undefined)).toBeNull()
    expect(await listConsents(attacker, word)).toBeNull()
    expect(await listGrants(attacker, word)).toBeNull()
    expect(await readLedger(attacker, word, undefined)).toBeNull()
    expect(
      await breakGlass(attacker, { reference: word, reason: word, minutes: 60 }),
    ).toMatchObject({ ok: false })
    const found = await searchDossiers(attacker, word)
    const references = found.ok ? found.found.map(({ dossier }) => dossier.reference) : []
    expect(references).not.toContain(theirs)
  })

  it('is no id, no cursor and no filter', async () => {
    const notThere = async (asked: Promise<unknown>) => {
      const answer = await asked.catch((problem: { code?: string }) => problem)
      // The driver may refuse to take it for an id; it never gets as far as a row.
      const refused =
        answer === null || answer instanceof Error || (answer as { ok?: boolean }).ok === false
      expect(refused, JSON.stringify(answer)).toBe(true)
    }
    await notThere(openOffer(attacker, word))
    await notThere(acceptOffer(attacker, word, word))
    await notThere(rejectOffer(attacker, word, word))
    await notThere(openFile(attacker, { reference: mine, id: word, form: 'view' }))
    await notThere(recordHistory(attacker, { reference: mine, kind: 'note', recordId: word }))
    await notThere(
      withdrawRecord(attacker, { reference: mine, kind: 'note', recordId: word, seen: 1 }),
    )
    await notThere(
      assignDossier(attacker, { reference: mine, memberId: word, seen: attacker.memberId }),
    )
    const filters = { status: word, citizenship: word, area: word }
    for (const more of [{ filters }, { filters: {}, after: word }]) {
      const listed = await listDossiers(attacker, { list: 'agency', ...more })
      expect(listed.dossiers.map(({ reference }) => reference)).not.toContain(theirs)
    }
  })

  it('is kept in a draft, a consent and an offer as words, or refused', async () => {
    expect(await keepDraft(attacker, `/${word}`, { text: [word] })).toBe(true)
    const soon = new Date(Date.now() + 86_400_000).toISOString()
    const id = crypto.randomUUID()
    const offer: OfferInput = {
      id,
      reference: mine,
      kind: 'share',
      toAgencyId: victim.agency.id,
      sections: ['identity'],
      level: 'view',
      purpose: 'coordination',
      consentId: null,
      override: word,
      note: word,
      expiresAt: soon,
      answerBy: soon,
      mayPassOn: false,
      doNotShare: [],
      keep: null,
    }
    const made = await makeOffer(attacker, offer)
    expect(made).toMatchObject({ ok: true, state: 'to-approve' })
    expect(await openOffer(attacker, id)).toMatchObject({ note: word, override: word })
    const consent = {
      purpose: 'coordination',
      basis: 'person',
      way: 'call',
      obtainedOn: '2026-11-01',
    } as const
    const kept = { ...consent, reference: word, recipient: null, sections: [...sections] }
    expect(await recordConsent(attacker, { ...kept, id: crypto.randomUUID() })).toMatchObject({
      ok: false,
    })
  })
})
