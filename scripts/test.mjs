// `npm test` and `npm run check`: any Node from 18 on runs this file, which needs no package. It installs what the
// lock file says and hands over to the Node that comes with it.
import { handOver } from './launch/hand-over.mjs'

await handOver('scripts/gate/run.ts', [process.argv[2] === 'check' ? 'check' : 'all'])
