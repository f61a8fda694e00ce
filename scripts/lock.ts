/** `npm run lock`: adds to package-lock.json the packages of other systems that npm left out; see lock/optional.ts. */
import { readFile, writeFile } from 'node:fs/promises'
import { missingOptional, withOptional, type LockFile } from './lock/optional'

const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as LockFile
const missing = Object.entries(missingOptional(lock))
if (missing.length > 0) {
  await writeFile('package-lock.json', `${JSON.stringify(withOptional(lock), null, 2)}\n`)
}
console.log(`${missing.length} added.`)
