import fc from 'fast-check'
import { kindNames, recordKinds } from '@/lib/domain/kinds/registry'
import type { RecordKind } from '@/lib/domain/record/field'
import { fieldsOf } from '@/lib/domain/record/fields-of'
import type { Actor } from '@/lib/server/identity/actor'
import { saveRecord } from '@/lib/server/records/save-record'
import { arbitraryValues } from '../arbitrary-record'
import { type TestDatabase, testDatabase } from '../database'
import { somebody } from '../given-dossier'
import { asOwner } from '../members'

/** Two people of one agency that has dossiers to merge, two other agencies, and one that is given nothing. */
export type MergeWorld = {
  database: TestDatabase & { owner(sql: string, values: unknown[]): Promise<void> }
  us: Actor
  fellow: Actor
  them: Actor
  third: Actor
  stranger: Actor
  /** Fills a dossier with a record of every kind, some changed once; the same seed writes the same. */
  furnish(reference: string, seed: number): Promise<void>
}

/** Makes the world; `database.drop` ends it. */
export async function mergeWorld(): Promise<MergeWorld> {
  const database = await testDatabase()
  const us = await somebody(database.adminUrl)
  const owner = async (sql: string, values: unknown[]) => {
    await asOwner(database.adminUrl, (client) => client.query(sql, values))
  }
  return {
    database: { ...database, owner },
    us,
    fellow: await somebody(database.adminUrl, { agencyId: us.agency.id }),
    them: await somebody(database.adminUrl),
    third: await somebody(database.adminUrl),
    stranger: await somebody(database.adminUrl),
    furnish: (reference, seed) => furnish(us, reference, seed),
  }
}

async function furnish(us: Actor, reference: string, seed: number): Promise<void> {
  for (const [at, kind] of kindNames.entries()) {
    if (kind === 'identity') continue
    const recordId = crypto.randomUUID()
    const drawn = fc.sample(arbitraryValues(recordKinds[kind]), {
      seed: seed * 100 + at,
      numRuns: 2,
    })
    for (const [seen, values] of drawn.slice(0, 1 + (at % 2)).entries()) {
      const kept = { ...values }
      for (const { key, type } of fieldsOf(recordKinds[kind] as RecordKind)) {
        if (type === 'files' || type === 'reference') delete kept[key]
      }
      await saveRecord(us, { reference, kind, recordId, seen, values: kept, form: '/x' })
    }
  }
}
