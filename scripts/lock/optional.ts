type Entry = {
  version?: string
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  optionalDependencies?: Record<string, string>
}
export type LockFile = { packages: Record<string, Entry> }

/**
 * The optional dependencies that a lock file mentions and does not hold, with the version asked for. npm
 * leaves them out when it cannot reach them (a mirror without the packages of other systems), and
 * `npm ci` then refuses the lock file everywhere.
 */
export function missingOptional({ packages }: LockFile): Record<string, string> {
  const missing: Record<string, string> = {}
  for (const [holder, { optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (!resolves(packages, holder, name)) missing[name] = version
    }
  }
  return missing
}

/** Whether `name` is found from `holder` the way Node looks: beside it, then in each folder above. */
function resolves(packages: LockFile['packages'], holder: string, name: string): boolean {
  for (let at = holder; ;) {
    if (`${at ? `${at}/` : ''}node_modules/${name}` in packages) return true
    if (!at) return false
    const above = at.lastIndexOf('/node_modules/')
    at = above < 0 ? '' : at.slice(0, above)
  }
}

const systems = [
  'darwin',
  'linux',
  'win32',
  'android',
  'freebsd',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'aix',
]
const processors = [
  'arm64',
  'x64',
  'ia32',
  'ppc64',
  's390x',
  'riscv64',
  'loong64',
  'mips64el',
  'wasm32',
  'arm',
]

/**
 * The lock file with those entries added. They carry no checksum, since the package could not be read; the
 * name of such a package says which system it is for, so that no other one asks for it.
 */
export function withOptional(lock: LockFile): LockFile {
  const added = Object.entries(missingOptional(lock)).map(([name, version]): [string, Entry] => {
    const words = name.split(/[/-]/)
    const os = systems.filter((system) => words.includes(system))
    const cpu = processors.filter((processor) => words.includes(processor))
    const libc = words.includes('musl') ? ['musl'] : words.includes('gnu') ? ['glibc'] : []
    if (!/^\d+\.\d+\.\d+\S*$/.test(version) || os.length + cpu.length === 0) {
      throw new Error(`Cannot tell which system ${name}@${version} is for.`)
    }
    return [
      `node_modules/${name}`,
      {
        version,
        optional: true,
        ...(os.length > 0 && { os }),
        ...(cpu.length > 0 && { cpu }),
        ...(libc.length > 0 && os.includes('linux') && { libc }),
      },
    ]
  })
  const [[top, self], ...rest] = Object.entries(lock.packages) as [
    [string, Entry],
    ...[string, Entry][],
  ]
  const sorted = [...rest, ...added].sort(([a], [b]) => a.localeCompare(b, 'en'))
  return { ...lock, packages: Object.fromEntries([[top, self], ...sorted]) }
}
