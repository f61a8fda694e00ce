/** `npm run entrypoints`: lists every entry point found in the build with its declared policy; exit 1 if one has none. */
import { permissions } from '@/lib/domain/access/permissions'
import { entryPoints } from './entrypoints/built-modules'

const mark = Symbol.for('homeward.policy')

/** A client component runs in the browser: it has no data that a wrapped entry point did not give it. */
const isClientReference = (entry: unknown): boolean =>
  typeof entry === 'function' &&
  (entry as { $$typeof?: symbol }).$$typeof === Symbol.for('react.client.reference')

function policyOf(entry: unknown): string | null {
  const policy = typeof entry === 'function' ? (entry as { [mark]?: unknown })[mark] : undefined
  if (typeof policy === 'string' && policy in permissions) return policy
  const reason = (policy as { public?: unknown } | undefined)?.public
  if (typeof reason === 'string' && reason.length > 0) return `public: ${reason}`
  return isClientReference(entry) ? 'client component' : null
}

const seen = new Map<string, string | null>()
for await (const { kind, at, entry } of entryPoints()) {
  seen.set(`${kind.padEnd(9)} ${at}`, policyOf(entry))
}
for (const [line, policy] of [...seen].sort()) console.log(`${line} → ${policy ?? 'NO POLICY'}`)

const bare = [...seen.values()].filter((policy) => policy === null).length
console.log(`${seen.size} entry points, ${bare} without a policy`)
process.exit(bare > 0 || seen.size === 0 ? 1 : 0)
