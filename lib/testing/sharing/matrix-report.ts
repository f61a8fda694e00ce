import { roles } from '@/lib/domain/access/roles'
import { agrees, type Cell } from './matrix'

/** The two numbers of a run: cells in which policy and database agree, and those in which they do not. */
export function countCells(cells: readonly Cell[]): { passed: number; failed: number } {
  const passed = cells.filter(agrees).length
  return { passed, failed: cells.length - passed }
}

const sign = (cell: Cell | undefined): string => {
  if (!cell) return ''
  if (!agrees(cell)) return '**wrong**'
  return cell.expected ? 'yes' : '·'
}

/** The whole matrix as Markdown: what disagreed first, then a table a role. */
export function matrixReport(cells: readonly Cell[]): string {
  const { passed, failed } = countCells(cells)
  const allowed = cells.filter(({ expected }) => expected).length
  const intro = `# The denial matrix

Every role, in every relation its agency can have to a dossier, tries every act on everything that hangs on the dossier:
once asked of the policy (\`lib/domain/sharing/may-touch.ts\`), once done by live SQL as the application's database role,
in a session of that person, under row-level security. A cell passes when both say the same.

${cells.length} cells: ${allowed} allowed, ${cells.length - allowed} denied. ${passed} passed, ${failed} failed.

_yes_: allowed, and the database did it · _·_: denied, and the database showed no row, changed none, or refused ·
empty: not asked. The owner's cells are asked on the same rows: what is denied to others is there to be seen.
`
  const wrong = cells
    .filter((cell) => !agrees(cell))
    .map(
      ({ role, relation, act, table, expected, answer }) =>
        `- ${role}, ${relation}: ${act} ${table}: policy ${expected ? 'yes' : 'no'}, database ${answer}`,
    )
  const wrongs = wrong.length > 0 ? `\n## What disagrees\n\n${wrong.join('\n')}\n` : ''
  return intro + wrongs + roles.map((role) => tableOf(role, cells)).join('')
}

function tableOf(role: string, all: readonly Cell[]): string {
  const cells = all.filter((cell) => cell.role === role)
  const relations = [...new Set(cells.map(({ relation }) => relation))]
  const rows = Map.groupBy(cells, ({ table, act }) => `${table} | ${act}`)
  const lines = [...rows].map(([name, row]) => {
    const of = new Map(row.map((cell) => [cell.relation, cell]))
    return `| ${name} | ${relations.map((relation) => sign(of.get(relation))).join(' | ')} |`
  })
  const head = `| what | act | ${relations.join(' | ')} |\n| --- | --- |${' --- |'.repeat(relations.length)}`
  return `\n## ${role}\n\n${head}\n${lines.join('\n')}\n`
}
