import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as engineGlue from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { DiffTarget, SchemaEngine } from '@prisma/schema-engine-wasm'
import { migrationList, root, schemaFiles } from './files'
import { enginePool, EngineAdapter } from './engine-adapter'

const filters = { externalTables: [], externalEnums: [] }

type Glue = typeof engineGlue & { __wbg_set_wasm(exports: WebAssembly.Exports): void }

let loaded: Promise<Glue> | undefined

/**
 * Prisma's own schema engine, from the registry: the `prisma` command downloads it as a native
 * program from a host that many networks close, and prints nothing, successfully, without it.
 */
function load(): Promise<Glue> {
  loaded ??= (async () => {
    const glue = engineGlue as Glue
    const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm')
    const file = path.join(path.dirname(entry), 'schema_engine_bg.wasm')
    const { instance } = await WebAssembly.instantiate(await readFile(file), {
      './schema_engine_bg.js': glue as unknown as WebAssembly.ModuleImports,
    })
    glue.__wbg_set_wasm(instance.exports)
    const start = instance.exports.__wbindgen_start as () => void
    start()
    return glue
  })()
  return loaded
}

async function withEngine<T>(url: string, use: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const glue = await load()
  // A pool of ours, so that its connection is gone when this returns: the engine never closes it.
  const pool = enginePool({ connectionString: asOwner(url), max: 2 })
  const adapter = bindMigrationAwareSqlAdapterFactory(new EngineAdapter(pool))
  const files = await schemaFiles()
  const datamodels = files.map((file): [string, string] => [file.path, file.content])
  const engine = await glue.SchemaEngine.new({ datamodels }, () => {}, adapter)
  try {
    return await use(engine)
  } catch (error) {
    // The engine knows the migration, the adapter's registry what Postgres said about it.
    const report = String(error instanceof Error ? error.message : error)
    const migration = /migration_name="(.+?)"/.exec(report)?.[1]
    const cause = adapter.errorRegistry.consumeError(
      Number(/error id#(\d+)/.exec(report)?.[1] ?? -1),
    )
    // Its script was one transaction and left nothing: the mended migration may be tried again.
    if (migration) await engine.markMigrationRolledBack({ migrationName: migration })
    const what = migration ? `The migration ${migration} failed: ` : ''
    throw new Error(what + (cause?.error instanceof Error ? cause.error.message : report), {
      cause: error,
    })
  } finally {
    engine.free()
    await pool.end()
  }
}

/** A URL of the administering role, acting as homeward_owner, so that it owns what is made. */
function asOwner(url: string): string {
  const owned = new URL(url)
  owned.searchParams.set('options', '-c role=homeward_owner')
  return owned.href
}

/**
 * Applies the migrations that the database at `url` (administering role) has not seen.
 * @returns their names, in order; empty when there was nothing to do.
 */
export async function applyMigrations(url: string): Promise<string[]> {
  const migrationsList = await migrationList()
  return withEngine(url, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters })
    return appliedMigrationNames
  })
}

const script = async (engine: SchemaEngine, from: DiffTarget, to: DiffTarget) => {
  const { stdout } = await engine.diff({ from, to, script: true, exitCode: null, filters })
  return stdout?.trim() === '-- This is an empty migration.' ? '' : (stdout ?? '').trim()
}

/**
 * The SQL that leads from the database at `url` to the schema files, and back.
 * Both are empty when they agree.
 */
export async function diffSchema(url: string): Promise<{ forward: string; back: string }> {
  const files = await schemaFiles()
  // "Datasource" is whatever the engine's adapter is connected to.
  const live: DiffTarget = { tag: 'schemaDatasource', files, configDir: root }
  const written: DiffTarget = { tag: 'schemaDatamodel', files }
  return withEngine(url, async (engine) => ({
    forward: await script(engine, live, written),
    back: await script(engine, written, live),
  }))
}

/** The SQL that makes everything in the schema files from nothing. */
export async function wholeSchema(url: string): Promise<string> {
  const files = await schemaFiles()
  return withEngine(url, (engine) =>
    script(engine, { tag: 'empty' }, { tag: 'schemaDatamodel', files }),
  )
}
