import { z } from 'zod'
import type { Step } from './steps'

export type Count = { passed: number; failed: number }

const vitest = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  success: z.boolean(),
})
const question = z.object({ asked: z.boolean() })
const playwright = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
  errors: z.array(z.unknown()),
})

/**
 * How many tests of a step passed and failed.
 * @param ok whether its command ended with 0.
 * @param report the runner's report as JSON text, undefined when it left none.
 * @returns at least one failure whenever the command failed, whatever the report says; a step that should have
 *   run tests and ran none has failed.
 */
export function countOf(kind: Step['report'], ok: boolean, report: string | undefined): Count {
  const single = ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
  if (!kind) return single
  if (kind === 'question') {
    const unasked = report !== undefined && !question.parse(JSON.parse(report)).asked
    return ok && unasked ? { passed: 0, failed: 0 } : single
  }
  const { passed, failed, whole } = read(kind, report)
  const none = passed + failed === 0
  return { passed, failed: Math.max(failed, !ok || !whole || none ? 1 : 0) }
}

function read(kind: 'vitest' | 'playwright', report: string | undefined) {
  const missing = { passed: 0, failed: 0, whole: false }
  if (report === undefined) return missing
  if (kind === 'vitest') {
    const { numPassedTests, numFailedTests, success } = vitest.parse(JSON.parse(report))
    return { passed: numPassedTests, failed: numFailedTests, whole: success }
  }
  const { stats, errors } = playwright.parse(JSON.parse(report))
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    whole: errors.length === 0,
  }
}
