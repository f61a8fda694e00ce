import 'server-only'

/** Statements a connection keeps prepared; a form of a query beyond them is planned each time, as without a name. */
const mostNames = 500

/** At the head of a statement whose best plan depends on its values: it is planned with them, each time. */
export const plannedEachTime = '/* planned each time */'

/**
 * Names statements for a pool of connections, so that Postgres plans each once a connection: under row-level security
 * planning costs several times as much as running (a dossier's fifteen tables: 2 ms against 0.5).
 * @returns gives a text its name, the same one each time; the empty name, which prepares nothing, when the
 *   names are used up or the text says so
 */
export function statementNames(): (statement: { sql: string }) => string {
  const names = new Map<string, string>()
  return ({ sql }) => {
    if (sql.startsWith(plannedEachTime)) return ''
    const known = names.get(sql)
    if (known) return known
    if (names.size >= mostNames) return ''
    const name = `homeward_${names.size}`
    names.set(sql, name)
    return name
  }
}
