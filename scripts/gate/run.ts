/** The work behind `npm test` and `npm run check`: every gate in turn, then one line with the sum. */
import { spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ensureBrowser } from '../browser/ensure-browser'
import { root } from '../database/files'
import { readIfThere } from '../launch/data-folder'
import { generateClient } from '../launch/generate'
import { countOf, type Count } from './count'
import { steps, type Step } from './steps'

const quick = process.argv[2] === 'check'
const reports = path.join(root, '.data', 'reports')
const results: { step: Step; count: Count; seconds: number }[] = []
let interrupted = false
process.on('SIGINT', () => (interrupted = true))
process.on('disconnect', () => process.exit(1))

async function runStep(step: Step) {
  console.log(`\n── ${step.name}`)
  const from = Date.now()
  const report = path.join(reports, `${step.name}.json`)
  rmSync(report, { force: true })
  const ok = (await npmRun(step, report)) === 0
  const count = countOf(step.report, ok, step.report && readIfThere(report))
  results.push({ step, count, seconds: (Date.now() - from) / 1000 })
}

function npmRun({ name, report: kind }: Step, report: string): Promise<number> {
  const options =
    kind === 'vitest' ? `-- --reporter=default --reporter=json --outputFile.json="${report}"` : ''
  const child = spawn(`npm run --silent ${name} ${options}`, {
    cwd: root,
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      E2E_REPORT: report,
      STEP_REPORT: report,
      CI: '1',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  })
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)))
}

function summary(): string {
  const lines = results.map(({ step, count, seconds }) => {
    const failed = count.failed > 0 ? `  ${count.failed} failed` : ''
    return `  ${step.name.padEnd(12)} ${`${seconds.toFixed(1)} s`.padStart(9)}  ${count.passed} passed${failed}`
  })
  return ['', ...lines, ''].join('\n')
}

mkdirSync(reports, { recursive: true })
await generateClient()
// Said early: the tests in a browser come last. Without one they fail, and the rest still runs.
if (!quick) console.log(`Browser: ${ensureBrowser() ?? 'none'}`)
for (const step of steps) {
  if (!interrupted && (step.quick || !quick)) await runStep(step)
}
console.log(summary())
const passed = results.reduce((sum, { count }) => sum + count.passed, 0)
const failed = results.reduce((sum, { count }) => sum + count.failed, 0)
console.log(`${passed} passed, ${failed} failed`)
process.exit(failed > 0 || passed === 0 || interrupted ? 1 : 0)
