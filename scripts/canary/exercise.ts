/** Uses the application as its people do, with canaries in every field, through its use cases and over HTTP. */
import sharp from 'sharp'
import { sections } from '@/lib/domain/access/sections'
import { kindNames, recordKinds } from '@/lib/domain/kinds/registry'
import { createDossier } from '@/lib/server/dossiers/create-dossier'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { searchDossiers } from '@/lib/server/dossiers/search-dossiers'
import { keepDraft } from '@/lib/server/drafts/drafts'
import { storeFile } from '@/lib/server/files/store-file'
import type { Actor } from '@/lib/server/identity/actor'
import { asActor } from '@/lib/server/db/transaction'
import { sealCookie } from '@/lib/server/identity/session-cookie'
import { mergeDossiers } from '@/lib/server/merges/merge-dossiers'
import { previewMerge } from '@/lib/server/merges/preview-merge'
import { addCustodyStep } from '@/lib/server/evidence/add-custody-step'
import { redactedCopy } from '@/lib/server/redaction/redacted-copy'
import { saveRecord } from '@/lib/server/records/save-record'
import { makeTask } from '@/lib/server/tasks/make-task'
import { withdrawRecord } from '@/lib/server/records/withdraw-record'
import { moveDossier } from '@/lib/server/workflow/move-dossier'
import { canaryValues } from './canary-values'
import { canaries } from './needles'
import { fillPackets } from './packet'

const expect = <T>(result: T & { ok: boolean }, what: string): T => {
  if (!result.ok)
    throw new Error(`The exercise could not ${what}: ${JSON.stringify(result).slice(0, 300)}`)
  return result
}

async function picture(): Promise<Buffer> {
  const exif = { IFD0: { Make: canaries.camera, ImageDescription: canaries.name } }
  const plain = sharp({ create: { width: 640, height: 480, channels: 3, background: '#357' } })
  return plain.withExif(exif).jpeg().toBuffer()
}

async function fillSections(actor: Actor, reference: string): Promise<void> {
  const now = new Date()
  for (const kind of kindNames) {
    if (kind === 'identity') continue
    const recordId = crypto.randomUUID()
    const save = (seen: number) => {
      const values = {
        ...canaryValues(kind, now),
        ...(seen ? { note: `${canaries.text} again` } : {}),
      }
      return saveRecord(actor, {
        reference,
        kind,
        recordId,
        seen,
        values,
        form: `/dossiers/${reference}/x`,
      })
    }
    expect(await save(0), `save ${kind}`)
    const edited = expect(await save(1), `edit ${kind}`)
    if (recordKinds[kind].holds === 'many') {
      expect(
        await withdrawRecord(actor, {
          reference,
          kind,
          recordId,
          seen: edited.ok ? edited.version : 0,
        }),
        `withdraw ${kind}`,
      )
      const again = crypto.randomUUID()
      const values = canaryValues(kind, now)
      expect(
        await saveRecord(actor, { reference, kind, recordId: again, seen: 0, values, form: '/x' }),
        `save ${kind}`,
      )
    }
  }
}

/** Opens every kind of page, the canaries in searches and in addresses that do not exist included. */
async function visit(origin: string, actor: Actor, reference: string): Promise<number> {
  const { name, value } = await sealCookie(actor.token)
  const get = (path: string) =>
    fetch(origin + path, { headers: { cookie: `${name}=${value}` }, redirect: 'manual' })
  const paths = [
    '/dossiers?list=agency',
    `/dossiers/${reference}`,
    `/dossiers/${reference}/readers`,
    `/dossiers/${reference}/packets`,
    `/dossiers/${reference}/ledger`,
    '/tasks?list=agency',
    ...sections.map((section) => `/dossiers/${reference}/${section}`),
    ...Object.values(canaries).map((typed) => `/search?q=${encodeURIComponent(typed)}`),
    `/dossiers/${encodeURIComponent(canaries.name)}`,
    `/${encodeURIComponent(canaries.place)}?x=${encodeURIComponent(canaries.text)}`,
    `/api/files/${reference}/${encodeURIComponent(canaries.fileName)}/view`,
  ]
  for (const path of paths) {
    const { status } = await get(path)
    if (status >= 500) throw new Error(`${path} answered ${status}.`)
  }
  const opened = await (await get(`/dossiers/${reference}`)).text()
  if (!opened.includes(canaries.name))
    throw new Error('The dossier does not show its name: the exercise proves nothing.')
  return paths.length
}

/** Merges a second dossier of the same person into the first: its words are copied, and so is why. */
async function mergeAnother(actor: Actor, stays: string): Promise<void> {
  const id = crypto.randomUUID()
  const identity = canaryValues('identity', new Date())
  const made = expect(
    await createDossier(actor, { id: crypto.randomUUID(), identity }),
    'open again',
  )
  const { reference: goes } = made as { reference: string }
  const looked = expect(await previewMerge(actor, { stays, goes }), 'look at a merge')
  const { seen } = (looked as { preview: { seen: string } }).preview
  const input = { id, stays, goes, keeps: {}, reason: canaries.text, seen }
  expect(await mergeDossiers(actor, input), 'merge two dossiers')
}

/** Takes one step of the case, and asks a second person for another: both with their reasons. */
async function takeSteps(actor: Actor, reference: string): Promise<void> {
  for (const branch of ['relocated', 'unfounded'] as const) {
    const dossier = await asActor(actor, (tx) =>
      tx.dossier.findFirstOrThrow({ where: { reference }, select: { version: true } }),
    )
    const [from, to] = ['reported', branch === 'relocated' ? 'reported' : 'closed'] as const
    const values = {
      happenedAt: new Date().toISOString(),
      reason: 'not_known',
      words: canaries.text,
    }
    const form = `/dossiers/${reference}/move?branch=${branch}`
    const step = { reference, id: crypto.randomUUID(), way: { from, to, branch }, values, form }
    expect(await moveDossier(actor, { ...step, seen: dossier.version }), `record ${branch}`)
  }
}

/**
 * @param approvers two others of the same agency, one of them a supervisor
 * @returns the reference of the dossier made, and how many pages were opened.
 */
export async function exercise(
  origin: string,
  actor: Actor,
  approvers: readonly Actor[],
): Promise<{ reference: string; pages: number }> {
  const identity = canaryValues('identity', new Date())
  const { reference } = expect(
    await createDossier(actor, { id: crypto.randomUUID(), identity }),
    'open a dossier',
  ) as { reference: string }
  await fillSections(actor, reference)
  const bytes = await picture()
  const upload = {
    reference,
    section: 'documents',
    purpose: 'image',
    name: canaries.fileName,
    bytes,
    sending: crypto.randomUUID(),
  } as const
  const stored = expect(await storeFile(actor, upload), 'store a picture')
  const file = stored.ok ? stored.id : ''
  const step = { reference, file, step: 'handed-over', at: new Date().toISOString() } as const
  const said = { whom: canaries.name, note: `${canaries.text}, ${canaries.place}` }
  expect(await addCustodyStep(actor, { ...step, ...said }), 'note a custody step')
  const box = { left: 10, top: 10, width: 20, height: 20 }
  const hidden = { reference, id: file, boxes: [box], reason: canaries.text }
  expect(await redactedCopy(actor, { ...hidden, sending: crypto.randomUUID() }), 'redact a picture')
  await keepDraft(actor, `/dossiers/${reference}/identity/identity/edit`, {
    fullName: [canaries.name],
    note: [canaries.text],
  })
  await fillPackets({ maker: actor, approvers }, reference)
  await takeSteps(actor, reference)
  await mergeAnother(actor, reference)
  for (const about of [reference, null]) {
    const task = { title: canaries.name, words: canaries.text, due: new Date().toISOString() }
    const more = { remind: 'due', memberId: actor.memberId, reference: about } as const
    expect(await makeTask(actor, crypto.randomUUID(), { ...task, ...more }), 'make a task')
  }
  for (const typed of Object.values(canaries)) expect(await searchDossiers(actor, typed), 'search')
  await getDossier(actor, reference)
  return { reference, pages: await visit(origin, actor, reference) }
}
