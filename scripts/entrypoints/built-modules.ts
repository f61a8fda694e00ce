/** Reads the entry points of the application out of its production build: what is there, not what the source says. */
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const server = path.resolve('.next/server')
const load = createRequire(path.join(server, 'package.json'))

type Exports = Record<string, unknown>
type LoaderTree = [string, Record<string, LoaderTree>, Record<string, unknown>]
type BuiltEntry = {
  routeModule: {
    userland: Exports & { loaderTree?: LoaderTree }
    ensureUserland?: () => Promise<void>
  }
  __next_app__?: { require(id: number | string): Promise<Exports> }
}
type ActionManifest = {
  node: Record<
    string,
    {
      workers: Record<string, { moduleId: number | string }>
      filename: string
      exportedName: string
    }
  >
}

/** One function through which a request can come in. */
export type EntryPoint = {
  kind: 'page' | 'layout' | 'metadata' | 'handler' | 'action' | 'screen'
  /** The route, or the file and export of an action. */
  at: string
  entry: unknown
}

const json = <T>(file: string): T => JSON.parse(readFileSync(path.join(server, file), 'utf8')) as T

const built = async (file: string): Promise<BuiltEntry> => {
  const entry = (await load(path.join(server, file))) as BuiltEntry
  await entry.routeModule.ensureUserland?.()
  return entry
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const metadataFunctions = ['generateMetadata', 'generateViewport', 'generateStaticParams']

async function* ofTree([, children, files]: LoaderTree): AsyncGenerator<EntryPoint> {
  for (const [name, file] of Object.entries(files)) {
    if (!Array.isArray(file) || typeof file[0] !== 'function') continue
    if (String(file[1]).includes('/node_modules/')) continue
    const module = (await (file[0] as () => Promise<Exports>)()) ?? {}
    const kind = name === 'page' || name === 'layout' ? name : 'screen'
    const at = String(file[1]).replace('[project]/', '')
    yield { kind, at, entry: module.default }
    for (const extra of metadataFunctions) {
      if (extra in module) yield { kind: 'metadata', at: `${at} ${extra}`, entry: module[extra] }
    }
  }
  for (const child of Object.values(children)) yield* ofTree(child)
}

/** Every page, layout, metadata function, route handler and server action of the build in `.next`. */
export async function* entryPoints(): AsyncGenerator<EntryPoint> {
  if (!existsSync(path.join(server, 'app-paths-manifest.json')))
    throw new Error('There is no build: run it first.')
  // What a server sets up before it loads a page.
  load('next/dist/server/node-environment')
  const files = json<Record<string, string>>('app-paths-manifest.json')
  const pages = new Map<string, BuiltEntry>()
  for (const [route, file] of Object.entries(files)) {
    const entry = await built(file)
    pages.set(file.replace(/\.js$/, ''), entry)
    const { userland } = entry.routeModule
    if (userland.loaderTree) yield* ofTree(userland.loaderTree)
    else
      for (const method of methods) {
        if (method in userland)
          yield { kind: 'handler', at: `${method} ${route}`, entry: userland[method] }
      }
  }
  for (const [id, action] of Object.entries(
    json<ActionManifest>('server-reference-manifest.json').node,
  )) {
    const [worker, { moduleId }] = Object.entries(action.workers)[0]!
    const module = await pages.get(worker)!.__next_app__!.require(moduleId)
    yield { kind: 'action', at: `${action.filename} ${action.exportedName}`, entry: module[id] }
  }
}
