/**
 * `npm run holes`: asks the registry whether a version that the server runs with has a known hole, high or critical;
 * exit 1 if so. Where the registry cannot be asked (no network, a mirror without that answer), it says that, and is
 * counted neither as passed nor as failed.
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { judgeAudit } from './gate/judge-audit'

const { stdout } = spawnSync('npm audit --omit=dev --audit-level=high --json', {
  shell: true,
  encoding: 'utf8',
  timeout: 60_000,
  stdio: ['ignore', 'pipe', 'ignore'],
})
const judged = judgeAudit(stdout ?? '')
if (process.env.STEP_REPORT) {
  writeFileSync(process.env.STEP_REPORT, JSON.stringify({ asked: judged.asked }))
}
if (!judged.asked) console.log(`Could not ask for known holes: ${judged.why}.`)
else if (judged.holes.length === 0) console.log('No known hole, high or critical.')
else {
  console.error(judged.holes.join('\n'))
  process.exitCode = 1
}
