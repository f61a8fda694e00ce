import 'server-only'

/** Statements a connection keeps prepared; a form of a query beyond them is planned each time, as without a name. */
const mostNames = 500

/**
 * Names statements for a pool of connections, so that Postgres plans each once a connection: under row-level security
 * planning costs several times as much as running (a dossier's fifteen tables: 2 ms against 0.5).
 * @returns gives a text its name, the same one each time; the empty name, which prepares nothing, when the names are used up
 */
export function statementNames(): (statement: { sql: string }) => string {
  const names = new Map<string, string>()
  return ({ sql }) => {
    const known = names.get(sql)
    if (known) return known
    if (names.size >= mostNames) return ''
    const name = `homeward_${names.size}`
    names.set(sql, name)
    return name
  }
}
