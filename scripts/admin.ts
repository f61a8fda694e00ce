/** `npm run admin -- COMMAND …`: what only whoever runs the server may do. `--help` lists it. */
import { parseArgs } from 'node:util'
import { env } from '@/lib/server/env'
import { type Command, commands } from './admin/commands'
import { withAdmin } from './database/template'

const [name = '', ...args] = process.argv.slice(2)
const command = commands[name]
const pad = (text: string) => `  ${text.padEnd(18)}`

function list(): string {
  const lines = Object.entries(commands).map(([key, { does }]) => `${pad(key)}${does}`)
  return ['Usage: npm run admin -- COMMAND …', ...lines, '', 'COMMAND --help tells more.'].join(
    '\n',
  )
}

function help({ does, takes, flags = {} }: Command): string {
  const option = ([key, what]: [string, string]) => `${pad(`--${key}`)}${what}`
  return [
    `npm run admin -- ${name}: ${does}`,
    ...Object.entries(takes).map(option),
    ...Object.entries(flags).map(option),
  ].join('\n')
}

function read({ takes, flags = {} }: Command): Record<string, string | boolean | undefined> {
  const options: Record<string, { type: 'string' | 'boolean' }> = { help: { type: 'boolean' } }
  for (const key of Object.keys(takes)) options[key] = { type: 'string' }
  for (const key of Object.keys(flags)) options[key] = { type: 'boolean' }
  return Object.fromEntries(
    Object.entries(parseArgs({ args, options }).values).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.at(-1) : value,
    ]),
  )
}

async function run(): Promise<boolean> {
  if (!command) {
    console.log(list())
    return name === '--help' || name === 'help'
  }
  const options = read(command)
  if (options.help) {
    console.log(help(command))
    return true
  }
  const url = env().DATABASE_URL
  if (!url) throw new Error('Set DATABASE_URL to the administering role of the database.')
  const said = await withAdmin(url, (client) => command.run(client, options, console.log))
  if (said.ok) console.log(said.text)
  else console.error(`${said.text}\n\n${help(command)}`)
  return said.ok
}

try {
  process.exitCode = (await run()) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
