// `npm run fuzz:files -- --count 12000 --seed 1`: the long run of malformed uploads, two at a time.
import { parseArgs } from 'node:util'
import { malformedRun } from './malformed-run'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '6000' },
    seed: { type: 'string', default: '1' },
  },
})
const { outcomes, wrong } = await malformedRun(Number(values.seed), Number(values.count), 2)
const peak = Math.round(process.resourceUsage().maxRSS / 1024)

console.table(outcomes)
console.log(wrong.slice(0, 20).join('\n'))
console.log(`${values.count} malformed files, ${wrong.length} wrong, peak memory ${peak} MB`)
process.exitCode = wrong.length > 0 ? 1 : 0
