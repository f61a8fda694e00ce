/**
 * `npm run verify -- BUNDLE [--key FINGERPRINT]`: checks an evidence bundle offline; names what is wrong and exits 1 if
 * anything is. No settings, no database, no network.
 */
import { parseArgs } from 'node:util'
import { type Finding, verifyBundle } from '@/lib/server/evidence/verify-bundle'

const usage = 'Usage: npm run verify -- BUNDLE.zip [--key FINGERPRINT]'

/** What somebody else wrote, made fit for a terminal. */
const plain = (text: string) => text.replaceAll(/\p{C}/gu, '\uFFFD')

const line = ({ path, state, says }: Finding) =>
  `${state.toUpperCase().padEnd(10)} ${plain(path || 'the archive')}  ${plain(says)}`

async function run(): Promise<boolean> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { key: { type: 'string' }, help: { type: 'boolean' } },
  })
  const [bundle] = positionals
  if (!bundle || values.help || positionals.length > 1) {
    console.log(usage)
    return Boolean(values.help)
  }
  const { ok, findings, manifest, fingerprint } = await verifyBundle(bundle, values.key)
  for (const finding of findings) console.log(line(finding))
  const wrong = findings.filter(({ state }) => state !== 'ok').length
  console.log('')
  if (!ok) {
    console.log(`This is NOT the bundle as it was issued: ${wrong} findings above.`)
    return false
  }
  const { reference, madeAt, madeBy, recipient } = manifest!
  console.log(
    `Whole. Dossier ${plain(reference)}, made ${madeAt} by ${plain(madeBy.name ?? '')}, ${plain(madeBy.agency)}, for ${plain(recipient)}.`,
  )
  console.log(
    values.key
      ? `Signed by the key that was asked for: ${fingerprint}`
      : `Signed by the key ${fingerprint}\nCompare it with the one its installation publishes at /verify/key, or give it as --key.`,
  )
  return true
}

try {
  process.exitCode = (await run()) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
