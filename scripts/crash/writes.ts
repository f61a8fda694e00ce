/** Every kind of write, as a person makes it on a screen, and how to tell afterwards whether it was made. */
import type { Actor } from '@/lib/server/identity/actor'
import { seenRecord } from '@/lib/domain/section/typed-work'
import { makeOffer } from '@/lib/server/sharing/offers/make-offer'
import { consentTo, openedDossier, type Opened } from '@/lib/testing/given-dossier'
import { drawing } from '@/lib/testing/sample-pictures'
import { type Client, type ReadForm, readForm } from './send-form'

export type People = {
  owner: Actor
  other: Actor
  asOwner: Client
  asOther: Client
  dossier: Opened
}

/** A form that waits to be sent; `id` is by what it is found again. */
export type Attempt = {
  client: Client
  form: ReadForm
  typed: [string, string | Blob][]
  id: string
}

export type Write = {
  name: string
  prepare(people: People): Promise<Attempt>
  /** SQL that counts what was made under the id `$1`. */
  found: string
  /** SQL that counts all that was made, and the entries of the audit trail that say so. */
  made: string
  audited: string
}

const hiddenOf = ({ hidden }: ReadForm, name: string): string => {
  const value = hidden.find(([key]) => key === name)?.[1]
  if (!value) throw new Error(`The form does not carry ${name}.`)
  return value
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const done = (action: string, more = 'true') =>
  `SELECT count(*)::int AS n FROM audit_event WHERE action = '${action}' AND outcome = 'done' AND ${more}`
const rows = (table: string, more = 'true') =>
  `SELECT count(*)::int AS n FROM ${table} WHERE ${more}`

async function record({ asOwner, dossier }: People, place: string) {
  const path = `/dossiers/${dossier.reference}/${place}/new`
  const form = await readForm(asOwner, path, /name="seen\.record"/)
  return { client: asOwner, form, id: hiddenOf(form, seenRecord) }
}

/** An offer that waits for its answer. */
async function waitingOffer(owner: Actor, other: Actor, dossier: Opened): Promise<string> {
  const consentId = await consentTo(owner, dossier, ['identity'])
  const end = (days: number) => `${inDays(days)}T16:59:59.000Z`
  const made = await makeOffer(owner, {
    id: crypto.randomUUID(),
    reference: dossier.reference,
    kind: 'share',
    toAgencyId: other.agency.id,
    sections: ['identity'],
    level: 'view',
    purpose: 'coordination',
    consentId,
    override: '',
    expiresAt: end(9),
    answerBy: end(3),
    mayPassOn: false,
    doNotShare: [],
    note: '',
    keep: null,
  })
  if (!made.ok) throw new Error('An offer was not made.')
  return made.id
}

export const writes: readonly Write[] = [
  {
    name: 'create',
    async prepare({ asOwner }) {
      const form = await readForm(asOwner, '/dossiers/new', /name="seen\.record"/)
      const typed: [string, string][] = [['fullName', 'Crash Tested (invented)']]
      return { client: asOwner, form, typed, id: hiddenOf(form, seenRecord) }
    },
    found: rows('dossier', 'id = $1'),
    made: rows('dossier'),
    audited: done('dossier.create'),
  },
  {
    name: 'save',
    async prepare(people) {
      return { ...(await record(people, 'notes/note')), typed: [['text', 'Written while killed']] }
    },
    found: rows('note', 'record_id = $1'),
    made: rows('note'),
    audited: done('record.save', `detail LIKE '%"note"%'`),
  },
  {
    name: 'upload',
    async prepare(people) {
      const picture = await drawing(60 + Math.floor(Math.random() * 400))
        .jpeg()
        .toBuffer()
      const file = new File([new Uint8Array(picture)], 'page.jpg', { type: 'image/jpeg' })
      const typed: [string, string | Blob][] = [
        ['type', 'passport'],
        ['images.upload', file],
      ]
      return { ...(await record(people, 'documents/document')), typed }
    },
    // The record and the picture that came with it.
    found: rows(
      'document',
      `record_id = $1 AND EXISTS (SELECT FROM stored_file f WHERE f.record_id = $1)`,
    ),
    made: `SELECT (SELECT count(*) FROM document)::int + (SELECT count(*) FROM stored_file)::int AS n`,
    audited: `SELECT count(*)::int AS n FROM audit_event WHERE outcome = 'done'
      AND (action = 'file.add' OR action = 'record.save' AND detail LIKE '%"document"%')`,
  },
  {
    name: 'move',
    async prepare({ asOwner, owner }) {
      const { reference } = await openedDossier(owner)
      const path = `/dossiers/${reference}/move?branch=arrested`
      const form = await readForm(asOwner, path, /name="__seen"/)
      const typed: [string, string][] = [
        ['reason', 'in_raid'],
        ['happenedAt.date', inDays(-1)],
        ['happenedAt.time', '12:00'],
        ['words', 'Begun while killed'],
      ]
      return { client: asOwner, form, typed, id: hiddenOf(form, '__id') }
    },
    // The move, the status that it gives, and the record that it opens.
    found: `SELECT count(*)::int AS n FROM status_move m JOIN dossier d ON d.id = m.dossier_id
      JOIN legal_matter l ON l.dossier_id = d.id WHERE m.id = $1 AND d.status = 'exit-clearance'`,
    made: rows('status_move', `to_status = 'exit-clearance'`),
    audited: done('move.make'),
  },
  {
    name: 'task',
    async prepare({ asOwner, dossier }) {
      const path = `/tasks/new?dossier=${dossier.reference}`
      const form = await readForm(asOwner, path, /name="__id"/)
      const typed: [string, string][] = [
        ['title', 'Given while killed'],
        ['due.date', inDays(3)],
      ]
      return { client: asOwner, form, typed, id: hiddenOf(form, '__id') }
    },
    found: rows('task', 'id = $1'),
    made: rows('task'),
    audited: done('task.keep', `detail LIKE '%"make"%'`),
  },
  {
    name: 'offer',
    async prepare({ asOwner, owner, other, dossier }) {
      const consent = await consentTo(owner, dossier, ['identity'])
      const path = `/dossiers/${dossier.reference}/share?kind=share`
      const form = await readForm(asOwner, path, /name="__kind"/)
      const typed: [string, string][] = [
        ['agency', other.agency.id],
        ['sections', 'identity'],
        ['level', 'view'],
        ['purpose', 'coordination'],
        ['consent', consent],
        ['ends', inDays(9)],
        ['answer-by', inDays(3)],
        ['__step', 'send'],
      ]
      return { client: asOwner, form, typed, id: hiddenOf(form, '__id') }
    },
    found: rows('offer', 'id = $1'),
    made: rows('offer'),
    audited: done('dossier.share'),
  },
  {
    name: 'accept',
    async prepare({ owner, other, asOther, dossier }) {
      const id = await waitingOffer(owner, other, dossier)
      const form = await readForm(asOther, `/inbox/${id}`, /name="__offer"(?![\s\S]*name="reason")/)
      return { client: asOther, form, typed: [], id }
    },
    found: rows('dossier_grant', 'offer_id = $1'),
    made: rows('dossier_grant'),
    audited: done('offer.answer', `detail LIKE '%accept%'`),
  },
]
