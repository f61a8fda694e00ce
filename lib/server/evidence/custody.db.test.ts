import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Prisma } from '@/generated/prisma/client'
import { type EvidenceWorld, evidenceWorld } from '@/lib/testing/evidence-world'
import { auditMark, auditTrail } from '@/lib/testing/audit'
import { asOwner } from '@/lib/testing/members'
import { verifyCustody } from '../audit/verify-custody'
import { asActor } from '../db/transaction'
import { openFile } from '../files/open-file'
import { custodyLog } from './custody-log'

let world: EvidenceWorld
beforeAll(async () => {
  world = await evidenceWorld()
})
afterAll(() => world.database.drop())

const sql = (statement: string) =>
  asActor(world.chief, (tx) => tx.$executeRaw`${Prisma.raw(statement)}`)

describe('custody', () => {
  it('begins with the file, and notes who opened and saved it', async () => {
    const id = await world.store(Buffer.from('another chat'), 'other.txt')
    expect(await world.steps(world.worker, id)).toEqual(['received'])
    await openFile(world.worker, { reference: world.reference, id, form: 'original' })
    expect(await world.steps(world.worker, id)).toEqual(['received', 'saved'])
  })

  it('takes word of what was done outside, sealed, from who may write there', async () => {
    expect(await world.handOver(world.worker)).toEqual({ ok: true })
    const [last] = (
      await custodyLog(world.worker, { reference: world.reference, id: world.fileId })
    ).lines
    expect(last).toMatchObject({
      step: 'handed-over',
      words: { whom: 'Evidence room, Invented Police', note: 'receipt 12' },
      agency: world.agency.name,
    })
    expect(await world.handOver(world.worker, { at: '2020-01-01T00:00:00.000Z' })).toMatchObject({
      reason: 'too-early',
    })
    expect(await world.handOver(world.partner)).toMatchObject({ reason: 'not-found' })
    const rows = await asOwner(
      world.adminUrl,
      async (client) => (await client.query('SELECT s::text FROM public.custody_step s')).rows,
    )
    expect(JSON.stringify(rows)).not.toContain('Invented')
  })

  it('can be changed, removed or forged by no statement of the application', async () => {
    for (const statement of [
      `UPDATE public.custody_step SET step = 'returned'`,
      'DELETE FROM public.custody_step',
      'TRUNCATE public.custody_step',
      `INSERT INTO public.custody_step (dossier_id, section, file_id, step, at, member_id, agency_id, digest)
       SELECT dossier_id, section, id, 'received', now(), uploaded_by, agency_id, '' FROM public.stored_file`,
      `SELECT app.add_custody(f, 'received', now(), uploaded_by, agency_id, NULL) FROM public.stored_file f`,
      `UPDATE public.evidence_bundle SET purpose = 'x'`,
      `DELETE FROM public.evidence_bundle`,
    ]) {
      await expect(sql(statement), statement).rejects.toThrow(/permission denied/)
    }
    for (const step of ['received', 'exported', 'copied']) {
      const [row] = await asActor(
        world.chief,
        (tx) => tx.$queryRaw<[{ digest: string | null }]>`
          SELECT app.note_custody(${world.fileId}::uuid, ${step}, now(), NULL) AS digest`,
      )
      expect(row.digest, step).toBeNull()
    }
  })

  it('is tied to the audit chain: a step that is changed or taken out is found', async () => {
    const mark = await auditMark(world.adminUrl)
    await world.store(Buffer.from('a third chat'), 'third.txt')
    await openFile(world.worker, { reference: world.reference, id: world.fileId, form: 'original' })
    await world.handOver(world.worker, { step: 'returned' })
    const whole = await asOwner(world.adminUrl, verifyCustody)
    expect(whole).toMatchObject({ changed: 0, gone: 0, untied: 0 })
    const trail = await auditTrail(world.adminUrl, mark)
    const noted = trail
      .flatMap(({ detail }) => (JSON.parse(detail) as { custody?: string[] }).custody ?? [])
      .flat()
    expect(noted).toHaveLength(3)
    await asOwner(world.adminUrl, (client) =>
      client.query(
        `UPDATE public.custody_step SET at = at - interval '1 day' WHERE encode(digest, 'hex') = $1`,
        [noted[0]],
      ),
    )
    await asOwner(world.adminUrl, (client) =>
      client.query(`DELETE FROM public.custody_step WHERE encode(digest, 'hex') = $1`, [noted[1]]),
    )
    const tampered = await asOwner(world.adminUrl, verifyCustody)
    expect(tampered).toEqual({ steps: whole.steps - 1, changed: 1, gone: 1, untied: 0 })
  })
})
