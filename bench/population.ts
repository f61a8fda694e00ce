/** Invented dossiers in bulk: sealed and tokenised as the application does it, written past the triggers for speed. */
import { randomBytes, randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { formatReference } from '@/lib/domain/dossier/reference'
import { statuses } from '@/lib/domain/dossier/statuses'
import { type KindName, recordKinds } from '@/lib/domain/kinds/registry'
import type { AnyValues } from '@/lib/domain/record/values-of'
import { recordContext } from '@/lib/server/records/open-record'
import { tokensOf } from '@/lib/server/records/tokens-of'
import { newDataKey } from '@/lib/server/sealing/data-key'
import type { Keyring } from '@/lib/server/sealing/keyring'
import { sealRecord } from '@/lib/server/sealing/record'
import { inventPeople } from '@/lib/testing/misspelt-names'

export type Owner = { agencyId: string; memberId: string; share: number }

const citizenships = ['TH', 'ID', 'VN', 'CN', 'TW', 'MY', 'PH', 'IN', 'KR', 'MM', 'LA', 'KH']
const areas = ['KH-18', 'KH-1', 'MM-13', 'MM-17', 'LA-BK', 'KH-20']
const batch = 2_000

type Row = Record<string, unknown>

const insert = (client: Client, table: string, rows: readonly Row[]) => {
  const columns = Object.keys(rows[0]!)
  return client.query(
    `INSERT INTO public.${table} (${columns.join(', ')})
     SELECT ${columns.map((column) => `r.${column}`).join(', ')} FROM jsonb_populate_recordset(NULL::public.${table}, $1) r`,
    [JSON.stringify(rows)],
  )
}

const recordsOf = (
  index: number,
  names: readonly string[],
  seenAt: Date,
): [KindName, AnyValues][] => {
  const country = citizenships[index % citizenships.length]!
  return [
    [
      'identity',
      {
        fullName: names[0]!,
        ...(names[1] ? { nativeName: names[1] } : {}),
        citizenships: [country],
        sex: index % 3 ? 'male' : 'female',
        birthDate: '1998-05-17',
      },
    ],
    [
      'document',
      { type: 'passport', number: `ZZ${String(index).padStart(7, '0')}`, issuingCountry: country },
    ],
    [
      'sighting',
      {
        observedAt: seenAt.toISOString(),
        premises: `Invented Park ${index % 300}`,
        area: areas[index % areas.length]!,
        whereabouts: 'held',
      },
    ],
    ['contact-point', { channel: 'phone', phone: `+66${String(800_000_000 + index).slice(0, 9)}` }],
  ]
}

async function oneDossier(
  keyring: Keyring,
  owner: Owner,
  index: number,
  names: readonly string[],
  now: number,
) {
  const id = randomUUID()
  const { key, wrapped } = await newDataKey(keyring, id)
  const at = new Date(now - index * 37_000)
  const seenAt = new Date(now - (index % 60) * 86_400_000 - 3_600_000)
  const rows: [KindName, Row][] = []
  for (const [kind, values] of recordsOf(index, names, seenAt)) {
    const recordId = randomUUID()
    rows.push([
      kind,
      {
        id: randomUUID(),
        record_id: recordId,
        dossier_id: id,
        version: 1,
        current: true,
        withdrawn: false,
        at: kind === 'sighting' ? seenAt : null,
        tokens: tokensOf(keyring, recordKinds[kind], values),
        sealed: await sealRecord(key, recordContext(id, kind, recordId), values),
        written_at: at,
        written_by: owner.memberId,
        agency_id: owner.agencyId,
      },
    ])
  }
  const dossier: Row = {
    id,
    reference: formatReference(randomBytes(8)),
    owner_agency_id: owner.agencyId,
    status: statuses[index % 3],
    wrapped_key: wrapped,
    version: 1,
    created_at: at,
    created_by: owner.memberId,
    updated_at: at,
  }
  const none = { citizenship: null, sex: null, age_band: null, area: null, located_at: null }
  const summary = {
    ...none,
    dossier_id: id,
    updated_at: at,
    whereabouts: null,
    whereabouts_at: null,
  }
  const summaries: Row[] = [
    {
      ...summary,
      section: 'identity',
      points: 20 + (index % 60),
      citizenship: citizenships[index % citizenships.length],
      sex: index % 3 ? 'male' : 'female',
      age_band: '27-29',
    },
    {
      ...summary,
      section: 'location',
      points: 20,
      area: areas[index % areas.length],
      located_at: seenAt,
      whereabouts: 'held',
      whereabouts_at: seenAt,
    },
  ]
  const assignment: Row = {
    dossier_id: id,
    agency_id: owner.agencyId,
    member_id: owner.memberId,
    assigned_by: owner.memberId,
    assigned_at: at,
  }
  return { dossier, rows, summaries, assignment }
}

/** Which owner a dossier falls to: shares are parts of the whole, the last takes the rest. */
const ownerOf = (owners: readonly Owner[], at: number): Owner => {
  let upTo = 0
  return owners.find(({ share }) => (upTo += share) > at) ?? owners.at(-1)!
}

type Made = Awaited<ReturnType<typeof oneDossier>>

async function write(client: Client, made: readonly Made[]): Promise<void> {
  await insert(
    client,
    'dossier',
    made.map(({ dossier }) => dossier),
  )
  await insert(
    client,
    'section_summary',
    made.flatMap(({ summaries }) => summaries),
  )
  await insert(
    client,
    'assignment',
    made.map(({ assignment }) => assignment),
  )
  const byKind = Map.groupBy(
    made.flatMap(({ rows }) => rows),
    ([kind]) => kind,
  )
  for (const [kind, rows] of byKind)
    await insert(
      client,
      kind.replaceAll('-', '_'),
      rows.map(([, row]) => row),
    )
}

/** Writes `size` dossiers of four records each; the access table is filled from them at the end, as its triggers would. */
export async function populate(
  client: Client,
  keyring: Keyring,
  owners: readonly Owner[],
  size: number,
  log: (line: string) => void,
) {
  await client.query('SET session_replication_role = replica')
  const now = Date.now()
  // While Postgres writes one batch, the next is sealed.
  let writing = Promise.resolve()
  for (let from = 0; from < size; from += batch) {
    const people = inventPeople(Math.min(batch, size - from), from + 1)
    const made = await Promise.all(
      people.map(({ names }, i) =>
        oneDossier(keyring, ownerOf(owners, (from + i) / size), from + i, names, now),
      ),
    )
    await writing
    writing = write(client, made)
    if ((from / batch) % 10 === 9) log(`${from + batch} dossiers`)
  }
  await writing
  await client.query(`
    INSERT INTO public.dossier_access (agency_id, dossier_id, view_sections, write_sections, reference, assigned_to, status,
      citizenship, sex, age_band, area, whereabouts, located_at, completeness, created_at, updated_at, tokens)
    SELECT d.owner_agency_id, d.id, app.all_sections(), app.all_sections(), d.reference, g.member_id, d.status,
      s.citizenship, s.sex, s.age_band, l.area, l.whereabouts, l.located_at, s.points + l.points, d.created_at,
      d.updated_at, i.tokens || o.tokens || c.tokens
    FROM public.dossier d JOIN public.assignment g ON g.dossier_id = d.id
    JOIN public.section_summary s ON s.dossier_id = d.id AND s.section = 'identity'
    JOIN public.section_summary l ON l.dossier_id = d.id AND l.section = 'location'
    JOIN public.identity i ON i.dossier_id = d.id JOIN public.document o ON o.dossier_id = d.id
    JOIN public.contact_point c ON c.dossier_id = d.id`)
  await client.query('SET session_replication_role = DEFAULT')
  await client.query('VACUUM ANALYZE')
}
