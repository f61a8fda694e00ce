/** `npm run build`: the database client and the production build, when their sources changed. */
import { buildIsCurrent, makeBuild } from './launch/build'
import { generateClient } from './launch/generate'

await generateClient()
if (await buildIsCurrent()) {
  console.log('The build is current.')
} else {
  await makeBuild()
  console.log('Built.')
}
