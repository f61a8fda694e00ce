/**
 * `npm run migration -- NAME` writes the SQL that leads from the migrations to the schema files;
 * `npm run migration -- --whole` prints the SQL that makes the schema files from nothing.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { diffSchema, wholeSchema } from './database/engine'
import { migrationsFolder } from './database/files'
import { emptyDatabase, scratchDatabase } from './database/scratch'

const name = process.argv[2] ?? ''

if (name === '--whole') {
  console.log(await emptyDatabase(wholeSchema))
} else if (/^[a-z][a-z0-9_]*$/.test(name)) {
  await write((await scratchDatabase(diffSchema)).forward)
} else {
  console.error('Usage: npm run migration -- name_in_small_letters')
  process.exitCode = 1
}

async function write(sql: string) {
  if (!sql) {
    console.log('The migrations already lead to the schema files: nothing written.')
    return
  }
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = path.join(migrationsFolder, `${time}_${name}`)
  await mkdir(folder, { recursive: true })
  await writeFile(path.join(folder, 'migration.sql'), `${sql}\n`)
  console.log(`Written: ${path.relative('.', folder)}/migration.sql. Read it before it is applied.`)
}
