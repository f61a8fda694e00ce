import type { Role } from '@/lib/domain/access/roles'
import { createDossier } from '@/lib/server/dossiers/create-dossier'
import { addCustodyStep } from '@/lib/server/evidence/add-custody-step'
import { custodyLog } from '@/lib/server/evidence/custody-log'
import { exportEvidence } from '@/lib/server/evidence/export-evidence'
import { storeFile } from '@/lib/server/files/store-file'
import type { Actor } from '@/lib/server/identity/actor'
import { saveRecord } from '@/lib/server/records/save-record'
import { type TestDatabase, testDatabase } from './database'
import { asOwner, makeAgency, makeMember } from './members'
import { photo } from './sample-pictures'
import { signedIn } from './sign-in'

export type EvidenceWorld = Awaited<ReturnType<typeof evidenceWorld>>

/** A dossier with one piece of evidence of two files; a caseworker and a supervisor of its agency and of another. */
export async function evidenceWorld() {
  const database: TestDatabase = await testDatabase()
  const { adminUrl } = database
  const [agency, other] = [await makeAgency(adminUrl), await makeAgency(adminUrl)]
  const sign = async (agencyId: string, role: Role) =>
    signedIn(adminUrl, (await makeMember(adminUrl, { agencyId, roles: [role] })).id)
  const worker = await sign(agency.id, 'caseworker')
  const chief = await sign(agency.id, 'supervisor')
  const partner = await sign(other.id, 'caseworker')
  const partnerChief = await sign(other.id, 'supervisor')
  const id = crypto.randomUUID()
  const made = await createDossier(worker, { id, identity: { fullName: 'Somsri' } })
  if (!made.ok) throw new Error(made.reason)
  const { reference } = made
  const dossierId = await asOwner(adminUrl, async (client) => {
    const { rows } = await client.query<{ id: string }>(
      'SELECT id FROM public.dossier WHERE reference = $1',
      [reference],
    )
    return rows[0]!.id
  })

  async function store(bytes: Buffer, name: string): Promise<string> {
    const file = { reference, section: 'evidence', purpose: 'any', name, bytes } as const
    const stored = await storeFile(worker, { ...file, sending: crypto.randomUUID() })
    if (!stored.ok) throw new Error(stored.reason)
    return stored.id
  }

  async function save(values: Parameters<typeof saveRecord>[1]['values']): Promise<string> {
    const recordId = crypto.randomUUID()
    const about = { reference, kind: 'evidence', recordId, seen: 0, form: '/x' } as const
    const done = await saveRecord(worker, { ...about, values })
    if (!done.ok) throw new Error(done.reason)
    return recordId
  }

  const fileId = await store(Buffer.from('a chat\nas received'), 'chat.txt')
  const files = [fileId, await store(await photo(), 'gate.jpg')]
  const piece = await save({ type: 'chat', title: 'Chat', source: 'Witness One', files })

  /** The steps of a file as somebody sees them, oldest first. */
  const steps = async (actor: Actor, file = fileId) =>
    (await custodyLog(actor, { reference, id: file })).lines.map(({ step }) => step).toReversed()

  const handOver = (actor: Actor, more: object = {}) =>
    addCustodyStep(actor, {
      reference,
      file: fileId,
      step: 'handed-over',
      at: new Date().toISOString(),
      whom: 'Evidence room, Invented Police',
      note: 'receipt 12',
      ...more,
    })

  const makeBundle = (actor: Actor, more: object = {}) =>
    exportEvidence(
      actor,
      {
        reference,
        id: crypto.randomUUID(),
        pieces: [piece],
        recipient: 'Invented Court',
        purpose: 'investigation',
        basis: 'vital-interest',
        reason: 'the hearing is tomorrow',
        sources: false,
        ...more,
      },
      ({ key }) => `Compare ${key}.\n`,
    )

  return {
    database,
    adminUrl,
    agency,
    other,
    worker,
    chief,
    partner,
    partnerChief,
    reference,
    dossierId,
    fileId,
    store,
    save,
    steps,
    handOver,
    makeBundle,
  }
}
