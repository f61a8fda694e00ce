/**
 * `npm run crash -- --kills N`: kills -9 the server and the database in turn while every kind of write is being made,
 * over HTTP as people make them, and then looks for everything that was acknowledged. On an installation of its own, on
 * loopback. Exit 1 when anything acknowledged is lost, or the audit trail says more or less than was done.
 */
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { sealCookie } from '@/lib/server/identity/session-cookie'
import { openedDossier, somebody } from '@/lib/testing/given-dossier'
import { judge, type Sent, totals } from './crash/judge'
import { sendForm } from './crash/send-form'
import { openWorld, victims, type World } from './crash/world'
import { type People, type Write, writes } from './crash/writes'
import { generateClient } from './launch/generate'
import { buildIsCurrent, makeBuild } from './launch/build'

const { values } = parseArgs({ options: { kills: { type: 'string', default: '7' } } })
const kills = Number(values.kills)
if (!Number.isInteger(kills) || kills < 1) throw new Error('--kills takes a number of kills.')
/** So many forms of one kind are under way when the kill comes. */
const atOnce = 4

await generateClient()
if (!(await buildIsCurrent())) await makeBuild()
const world = await openWorld()
let code = 1
try {
  code = await run(world)
} finally {
  await world.end()
}
process.exit(code)

async function peopleOf({ adminUrl, origin }: World): Promise<People> {
  const owner = await somebody(adminUrl, {
    roles: ['caseworker', 'consular-officer', 'supervisor'],
  })
  const other = await somebody(adminUrl)
  const client = async ({ token }: { token: string }) => {
    const { name, value } = await sealCookie(token)
    return { origin, cookie: `${name}=${value}` }
  }
  const dossier = await openedDossier(owner)
  return { owner, other, asOwner: await client(owner), asOther: await client(other), dossier }
}

/** Sends several forms of one kind; with `kill`, something dies meanwhile. Returns what became of them, and how long it took. */
async function send(people: People, write: Write, kill?: () => Promise<void>) {
  const attempts = await Promise.all(
    Array.from({ length: kill ? atOnce : 1 }, () => write.prepare(people)),
  )
  const began = Date.now()
  const sending = attempts.map(async ({ client, form, typed, id }): Promise<Sent> => {
    return { write, id, answer: await sendForm(client, form, typed) }
  })
  await kill?.()
  const sent = await Promise.all(sending)
  return { sent, took: Date.now() - began }
}

async function run(here: World): Promise<number> {
  const people = await peopleOf(here)
  const before = await totals(here.adminUrl)
  const sent: Sent[] = []
  // How long each kind takes when nothing is killed: somewhere in that time, and a little after, the kills come.
  const usual = new Map<Write, number>()
  for (const write of writes) {
    await send(people, write).then((warm) => sent.push(...warm.sent))
    const { sent: one, took } = await send(people, write)
    sent.push(...one)
    usual.set(write, took)
  }
  const refused = sent.filter(({ answer }) => answer !== 'acknowledged')
  for (const { write } of refused) console.error(`${write.name} is not accepted even in peace.`)
  if (refused.length > 0) return 1

  for (let n = 0; n < kills; n++) {
    const write = writes[n % writes.length]!
    const what = victims[((n % writes.length) + Math.floor(n / writes.length)) % victims.length]!
    const after = Math.random() * usual.get(write)! * 2
    const killed = await send(people, write, async () => {
      await pause(after)
      await here.kill(what)
    })
    sent.push(...killed.sent)
    const answered = killed.sent.filter(({ answer }) => answer === 'acknowledged').length
    console.log(
      `${n + 1}: ${what} killed ${Math.round(after)} ms into ${write.name}, ${answered} of ${atOnce} acknowledged`,
    )
    await here.mend()
  }
  const { tallies, trail } = await judge(here.adminUrl, sent, before)
  return report(tallies, trail)
}

function report(
  tallies: Awaited<ReturnType<typeof judge>>['tallies'],
  trail: string | null,
): number {
  const sum = (key: 'sent' | 'acknowledged' | 'found' | 'lost') =>
    tallies.reduce((all, tally) => all + tally[key], 0)
  console.table(Object.fromEntries(tallies.map(({ name, ...rest }) => [name, rest])))
  const apart = tallies.filter(({ made, audited }) => made !== audited)
  for (const { name, made, audited } of apart)
    console.error(`${name}: ${made} made, ${audited} in the audit trail.`)
  console.log(trail ?? 'The audit trail is whole.')
  console.log(
    `${kills} kills: ${sum('acknowledged')} acknowledged of ${sum('sent')} sent, ${sum('found')} found, ${sum('lost')} lost.`,
  )
  return sum('lost') > 0 || apart.length > 0 || trail ? 1 : 0
}
