import { refusalReasons } from '@/lib/domain/files/refusals'
import { inspectUpload } from '@/lib/server/pictures/inspect-upload'
import { leftovers } from './leftovers'
import { mutatedFiles } from './mutated-files'

/** What came of a run: how many files ended how, and every file with which something is wrong. */
export type MalformedRun = { outcomes: Record<string, number>; wrong: string[] }

/**
 * Uploads malformed files, `width` at once. Each must be refused for a known reason, or kept unchanged;
 * a picture that is kept must have copies that carry nothing but pixels.
 */
export async function malformedRun(seed: number, count: number, width = 1): Promise<MalformedRun> {
  const run: MalformedRun = { outcomes: {}, wrong: [] }
  const files = mutatedFiles(seed)
  let left = count
  const uploader = async () => {
    while (left > 0) {
      left -= 1
      const next = await files.next()
      if (next.done) return
      const { name, bytes } = next.value
      const result = await inspectUpload({ name, bytes }, 'any').catch((error: unknown) => error)
      const { outcome, wrong } = judge(bytes, result)
      run.outcomes[outcome] = (run.outcomes[outcome] ?? 0) + 1
      if (wrong) run.wrong.push(`${name}: ${wrong}`)
    }
  }
  await Promise.all(Array.from({ length: width }, uploader))
  return run
}

type Inspected = Awaited<ReturnType<typeof inspectUpload>>
const isInspected = (value: unknown): value is Inspected =>
  typeof value === 'object' && value !== null && 'ok' in value

function judge(bytes: Buffer, result: unknown): { outcome: string; wrong?: string } {
  if (!isInspected(result)) return { outcome: 'thrown', wrong: String(result) }
  if (!result.ok) {
    const known = refusalReasons.includes(result.reason)
    return { outcome: result.reason, ...(!known && { wrong: 'an unknown reason' }) }
  }
  const outcome = `kept as ${result.kind}`
  const copies = [result.view, result.thumb].filter((copy) => copy !== undefined)
  const beside = copies.flatMap(leftovers)
  if (!result.original.equals(bytes)) return { outcome, wrong: 'the original was changed' }
  if (copies.length !== (result.kind === 'image' ? 2 : 0)) return { outcome, wrong: 'copies' }
  return beside.length > 0 ? { outcome, wrong: beside.join(', ') } : { outcome }
}
