import { expect, it } from 'vitest'
import { countOf } from './count'

const vitest = (passed: number, failed: number, success = failed === 0) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, success, testResults: [] })
const playwright = (expected: number, unexpected: number, flaky = 0, errors: unknown[] = []) =>
  JSON.stringify({ stats: { expected, unexpected, flaky, skipped: 0 }, errors })

it.each([
  ['a check that passed', undefined, true, undefined, 1, 0],
  ['a check that failed', undefined, false, undefined, 0, 1],
  ['tests that passed', 'vitest', true, vitest(40, 0), 40, 0],
  ['tests that failed', 'vitest', false, vitest(38, 2), 38, 2],
  ['a file that did not load', 'vitest', false, vitest(40, 0, false), 40, 1],
  ['a runner that died without a report', 'vitest', false, undefined, 0, 1],
  ['a runner that found nothing to run', 'vitest', true, vitest(0, 0), 0, 1],
  ['screens that passed', 'playwright', true, playwright(12, 0), 12, 0],
  ['a screen that failed at first', 'playwright', true, playwright(11, 0, 1), 11, 1],
  ['a server that did not start', 'playwright', false, playwright(0, 0, 0, [{}]), 0, 1],
  ['a question that was answered', 'question', true, '{"asked":true}', 1, 0],
  ['a question with a bad answer', 'question', false, '{"asked":true}', 0, 1],
  ['a question that nobody could be asked', 'question', true, '{"asked":false}', 0, 0],
  ['a question that was never put', 'question', false, undefined, 0, 1],
] as const)('counts %s', (_, kind, ok, report, passed, failed) => {
  expect(countOf(kind, ok, report)).toEqual({ passed, failed })
})
