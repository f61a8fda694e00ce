// `npm start` and `npm run dev`: any Node from 18 on runs this file, which needs no package. It installs what the
// lock file says and hands over to the Node that comes with it.
import { handOver } from './launch/hand-over.mjs'

await handOver('scripts/launch/run.ts', [process.argv[2] === 'dev' ? 'dev' : 'start'])
