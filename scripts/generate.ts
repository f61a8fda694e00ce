/** `npm run generate`: the database client, when the schema changed. */
import { generateClient } from './launch/generate'

console.log((await generateClient()) ? 'Generated.' : 'The database client is current.')
