import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import {
  freshLocationHours,
  type ListRequest,
  restingStatuses,
  type WorkList,
} from '@/lib/domain/dossier/work-lists'
import { recordEvent } from '../audit/record-event'
import { plannedEachTime } from '../db/statement-name'
import { inSql, type Sql } from '../db/sql'
import type { Actor } from '../identity/actor'
import { type ListedDossier, listedColumns, type ListedRow, openListed } from './listed-dossier'
import { type ListChoices, listChoices } from './list-choices'
import { type Cursor, readCursor, writeCursor } from './list-cursor'

export const pageSize = 50

type Order = {
  column: Prisma.Sql
  direction: 'ASC' | 'DESC'
  cast: Prisma.Sql
  of: (row: ListedRow) => string
}

const newest: Order = {
  column: Prisma.sql`a.updated_at`,
  direction: 'DESC',
  cast: Prisma.sql`timestamptz`,
  of: (row) => row.updatedAt.toISOString(),
}

/** How each list is sorted, and what belongs on it beside being the agency's. */
const lists = {
  mine: {
    order: newest,
    where: (actor) => Prisma.sql`AND a.assigned_to = ${actor.memberId}::uuid`,
  },
  agency: { order: newest, where: () => Prisma.empty },
  stale: {
    order: {
      column: Prisma.sql`a.located_at`,
      direction: 'ASC',
      cast: Prisma.sql`timestamptz`,
      of: (row) => row.locatedAt!.toISOString(),
    },
    where:
      () => Prisma.sql`AND a.located_at < now() - make_interval(hours => ${freshLocationHours}::int)
      AND a.status <> ALL (${[...restingStatuses]}::text[])`,
  },
  incomplete: {
    order: {
      column: Prisma.sql`a.completeness`,
      direction: 'ASC',
      cast: Prisma.sql`int`,
      of: (row) => String(row.completeness),
    },
    where: () =>
      Prisma.sql`AND a.completeness < 100 AND a.status <> ALL (${[...restingStatuses]}::text[])`,
  },
} satisfies Record<WorkList, { order: Order; where: (actor: Actor) => Prisma.Sql }>

/**
 * One page of a work list of the actor's agency: at most 50 dossiers, the cursor of the next page if there is one, and
 * what the lists of this agency can be narrowed by.
 * Starts from the access table; row-level security decides the rest. The reading is audited as one event.
 */
export async function listDossiers(
  actor: Actor,
  request: ListRequest,
): Promise<{ dossiers: ListedDossier[]; next: string | null; choices: ListChoices }> {
  return inSql(actor, async (tx) => {
    const rows = await pageOf(tx, actor, request, readCursor(request.after))
    const choices = await listChoices(tx, actor)
    const last = rows.length > pageSize ? rows[pageSize - 1] : undefined
    const dossiers = rows.slice(0, pageSize).map(openListed)
    const { list } = request
    await recordEvent(tx, 'dossier.list', 'done', null, { list, count: dossiers.length })
    const order: Order = lists[list].order
    return {
      dossiers,
      choices,
      next: last ? writeCursor({ at: order.of(last), id: last.id }) : null,
    }
  })
}

/** Lists and filters that an index answers in order, whatever the values: their plan is made once. */
const inOrder = new Set(['status', 'citizenship', 'area', 'whereabouts', 'citizenship status'])

/** For the rest the best way depends on the values: few of a kind are looked up, many met on the way. */
function planFor({ list, filters }: ListRequest): Prisma.Sql {
  const by = Object.keys(filters).sort().join(' ')
  const once = by === '' || (list === 'agency' && inOrder.has(by))
  return once ? Prisma.empty : Prisma.raw(plannedEachTime)
}

function pageOf(tx: Sql, actor: Actor, request: ListRequest, after: Cursor | null) {
  const { list, filters } = request
  const { order, where }: { order: Order; where: (actor: Actor) => Prisma.Sql } = lists[list]
  const direction = Prisma.raw(order.direction)
  const beyond = Prisma.raw(order.direction === 'ASC' ? '>' : '<')
  const conditions = [
    where(actor),
    ...Object.entries(filters).map(
      ([filter, value]) => Prisma.sql`AND a.${Prisma.raw(filter)} = ${value}`,
    ),
    after
      ? Prisma.sql`AND (${order.column}, a.dossier_id) ${beyond} (${after.at}::${order.cast}, ${after.id}::uuid)`
      : Prisma.empty,
  ]
  return tx.$queryRaw<ListedRow[]>`${planFor(request)}
    WITH page AS MATERIALIZED (
      SELECT a.* FROM dossier_access a
      WHERE a.agency_id = ${actor.agency.id}::uuid ${Prisma.join(conditions, ' ')}
      ORDER BY ${order.column} ${direction}, a.dossier_id ${direction} LIMIT ${pageSize + 1})
    SELECT ${listedColumns} FROM page a
    JOIN dossier d ON d.id = a.dossier_id
    LEFT JOIN identity i ON i.dossier_id = a.dossier_id AND i.current
    LEFT JOIN member m ON m.id = a.assigned_to
    ORDER BY ${order.column} ${direction}, a.dossier_id ${direction}`
}
