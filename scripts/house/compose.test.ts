import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type ComposeService, readCompose, variablesIn } from './compose'

const { text, compose } = readCompose()
const services = Object.entries(compose.services)
const example = readFileSync('.env.example', 'utf8').split('\n')
const dockerfile = readFileSync('Dockerfile', 'utf8')
const withoutComments = text.replace(/^\s*#.*$/gm, '')

const secret = /PASSWORD|SECRET|_KEY/
const each = (check: (service: ComposeService, name: string) => string[]) =>
  services.flatMap(([name, service]) => check(service, name).map((what) => `${name}: ${what}`))

describe('variables of docker-compose.yml', () => {
  const variables = variablesIn(withoutComments)

  it('are told in each of their manners', () => {
    const told = variablesIn('${A:?why} x${B:-b} ${C} $D ${OIDC_E:-}')
    expect(told.map(({ name, manner, rest }) => [name, manner, rest])).toEqual([
      ['A', 'required', 'why'],
      ['B', 'default', 'b'],
      ['C', 'bare', ''],
      ['D', 'bare', ''],
      ['OIDC_E', 'default', ''],
    ])
  })

  it('are all required, with a word on what to do, or have a default that opens nothing', () => {
    expect(variables.length).toBeGreaterThan(10)
    expect(variables.filter(({ manner }) => manner === 'bare')).toEqual([])
    expect(variables.filter(({ manner, rest }) => manner === 'required' && !rest)).toEqual([])
    // A default is a place or a name, and opens nothing.
    const defaults = variables.filter(({ manner, rest }) => manner === 'default' && rest)
    expect(defaults.filter(({ name, rest }) => secret.test(name) || /:[^/@]+@/.test(rest))).toEqual(
      [],
    )
  })

  it('stand in .env.example, and nothing else does', () => {
    const named = example.flatMap((line) => /^(\w+)=/.exec(line)?.[1] ?? [])
    expect(named.toSorted()).toEqual([...new Set(variables.map(({ name }) => name))].toSorted())
  })

  it('that are secrets have no value in .env.example, and are required', () => {
    const secrets = example.filter((line) => /^\w+=/.test(line) && secret.test(line.split('=')[0]!))
    expect(secrets.length).toBeGreaterThan(5)
    expect(secrets.filter((line) => !line.endsWith('='))).toEqual([])
    const optional = variables.filter(
      ({ name, manner }) => manner === 'default' && secret.test(name),
    )
    expect(optional.filter(({ name }) => !/^(OIDC|SMTP|MAIL)_/.test(name))).toEqual([])
  })
})

describe('services of docker-compose.yml', () => {
  it('are given every secret by a variable', () => {
    const given = each(({ environment = {} }) =>
      Object.entries(environment)
        .filter(([key]) => secret.test(key) || key.endsWith('_URL'))
        .filter(([, value]) => !value.includes('${'))
        .map(([key, value]) => `${key}=${value}`),
    )
    expect(given).toEqual([])
    expect(withoutComments).not.toMatch(/:\/\/\w+:(?!\$\{)[^@\s]+@/)
  })

  it('wait only for services that are there, and for health only of those that tell it', () => {
    const wrong = each(({ depends_on = {} }) =>
      Object.entries(depends_on).flatMap(([on, { condition }]) => {
        const other = compose.services[on]
        if (!other) return [`waits for ${on}, which is not there`]
        const ends = condition === 'service_completed_successfully' && other.restart === 'no'
        const tells = condition === 'service_healthy' && tellsHealth(other)
        return ends || tells ? [] : [`${condition} of ${on}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('all tell their health; those that end when their work is done need not', () => {
    const silent = each((service) =>
      tellsHealth(service) || service.restart === 'no' ? [] : ['no health check'],
    )
    expect(silent).toEqual([])
    expect(dockerfile).toMatch(/^HEALTHCHECK .*\n? *CMD \[/m)
  })

  it('use volumes, networks and configs that are declared; none declared is unused', () => {
    const named = (list: string[] = []) => list.map((volume) => volume.split(':')[0]!)
    const used = {
      volumes: services.flatMap(([, { volumes }]) => named(volumes)),
      networks: services.flatMap(([, { networks }]) => networks),
      configs: services.flatMap(([, { configs = [] }]) => configs.map(({ source }) => source)),
    }
    for (const what of ['volumes', 'networks', 'configs'] as const) {
      expect([...new Set(used[what])].toSorted(), what).toEqual(
        Object.keys(compose[what]).toSorted(),
      )
    }
  })

  it('are reached from outside by the proxy alone; the database and the objects have no way out', () => {
    const open = each(({ ports = [] }) => ports.filter((port) => !port.startsWith('127.0.0.1:')))
    expect(open.every((port) => port.startsWith('proxy: '))).toBe(true)
    expect(compose.networks.inside?.internal).toBe(true)
    for (const name of ['postgres', 'store', 'prepare'])
      expect(compose.services[name]?.networks, name).toEqual(['inside'])
  })

  it('that hold our own image run without any right they do not need', () => {
    const own = services.filter(([, { build }]) => build)
    expect(own.map(([name]) => name)).toEqual(['app', 'worker', 'prepare', 'admin'])
    for (const [name, service] of own) {
      expect([name, service.read_only, service.cap_drop]).toEqual([name, true, ['ALL']])
    }
    expect(dockerfile).toMatch(/^USER node$/m)
    const administering = services.filter(([, { environment }]) => environment?.DATABASE_URL)
    expect(administering.map(([name]) => name)).toEqual(['prepare', 'admin'])
  })
})

it('images are named with a version', () => {
  const pulled = services.filter(([, { build }]) => !build).map(([, { image }]) => image)
  const bases = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image!)
  const stages = [...dockerfile.matchAll(/ AS (\S+)$/gm)].map(([, stage]) => stage)
  const all = [...pulled, ...bases.filter((image) => !stages.includes(image))]
  expect(all.length).toBeGreaterThan(5)
  expect(all.filter((image) => !/:v?\d+(\.\d+)*(-[a-z]+)?$/.test(image))).toEqual([])
})

it('the Dockerfile copies nothing that is kept out of its context', () => {
  const ignored = readFileSync('.dockerignore', 'utf8').split('\n').filter(Boolean)
  expect(ignored).toEqual(expect.arrayContaining(['.env', '.env.*', '.data', '.git']))
})

/** Our own image tells by its Dockerfile, unless that is switched off. */
function tellsHealth({ build, healthcheck }: ComposeService): boolean {
  if (healthcheck) return !('disable' in healthcheck)
  return build !== undefined
}
