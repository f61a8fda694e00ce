import { Client } from 'pg'
import { withAdmin } from '@/scripts/database/template'

/** A step of a plan that read a table, over all its repetitions. */
export type TableRead = { table: string; how: string; kept: number; removed: number }

export type Watched = {
  /** Texts sent since the last call, in order: one a round trip, `BEGIN` and `COMMIT` among them. */
  statements(): string[]
  /** What the plans since the last call read, of statements inside functions and triggers too. */
  reads(): TableRead[]
  stop(): void
}

type Node = Record<string, unknown> & { Plans?: Node[] }

const removals = ['Filter', 'Join Filter', 'Index Recheck'].map((by) => `Rows Removed by ${by}`)

function readsOf(node: Node): TableRead[] {
  const beneath = (node.Plans ?? []).flatMap(readsOf)
  const table = node['Relation Name']
  if (typeof table !== 'string') return beneath
  const held = Number(node['Actual Rows'] ?? 0) + Number(node['Rows Removed by Filter'] ?? 0)
  // A look through all of a table as small as a page is no more than a look.
  const tiny = node['Node Type'] === 'Seq Scan' && held < 100
  const loops = Math.min(Number(node['Actual Loops'] ?? 0), tiny ? 1 : Infinity)
  const all = (rows: unknown) => Math.round(Number(rows ?? 0) * loops)
  const removed = removals.reduce((sum, key) => sum + all(node[key]), 0)
  const indexes = [node, ...(node.Plans ?? [])].flatMap((step) => step['Index Name'] ?? [])
  const how = [node['Node Type'], ...indexes].join(' ')
  return [{ table, how, kept: all(node['Actual Rows']), removed }, ...beneath]
}

/**
 * Watches what the application's role sends to a test database and how Postgres runs it. Call it before the first
 * statement: the plans (auto_explain, analysed) come with connections that are opened from then on.
 */
export async function watchStatements(adminUrl: string): Promise<Watched> {
  const name = new URL(adminUrl).pathname.slice(1)
  await withAdmin(adminUrl, async (client) => {
    const settings = {
      session_preload_libraries: 'auto_explain',
      'auto_explain.log_min_duration': '0',
      'auto_explain.log_analyze': 'on',
      'auto_explain.log_timing': 'off',
      'auto_explain.log_nested_statements': 'on',
      'auto_explain.log_format': 'json',
      'auto_explain.log_level': 'notice',
    }
    for (const [key, value] of Object.entries(settings))
      await client.query(`ALTER ROLE homeward_app IN DATABASE "${name}" SET ${key} = '${value}'`)
  })
  const sent: string[] = []
  const read: TableRead[] = []
  const { connect, query } = Client.prototype
  const watch = (client: Client) =>
    client.on('notice', ({ message = '' }) => {
      const at = message.indexOf('{')
      if (message.includes('plan:') && at >= 0)
        read.push(...readsOf(JSON.parse(message.slice(at)).Plan as Node))
    })
  Object.assign(Client.prototype, {
    connect(this: Client, ...given: unknown[]) {
      watch(this)
      return Reflect.apply(connect, this, given) as unknown
    },
    query(this: Client, ...given: unknown[]) {
      const [first] = given as [string | { text: string }]
      sent.push(typeof first === 'string' ? first : first.text)
      return Reflect.apply(query, this, given) as unknown
    },
  })
  return {
    statements: () => sent.splice(0),
    reads: () => read.splice(0),
    stop: () => Object.assign(Client.prototype, { connect, query }),
  }
}
