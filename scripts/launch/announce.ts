import type { DemoAccount } from './demo'

/** What a person needs to go on: the address, who they can be, and where the second factor comes from. */
export function announce(url: string, demo: DemoAccount[] | undefined, unpeopled: boolean): string {
  const lines = ['', `Homeward is ready: ${url}`]
  if (demo) lines.push('', ...accountTable(demo), '', ...secondFactor(demo))
  else if (unpeopled) lines.push('', ...firstAdministrator)
  return [...lines, '', 'Ctrl-C stops it; everything is kept.', ''].join('\n')
}

function accountTable(demo: DemoAccount[]): string[] {
  const rows = [
    ['e-mail', 'password', 'role', 'agency'],
    ...demo.map(({ email, password, role, agency }) => [email, password, role, agency]),
  ]
  const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => row[at]!.length)))
  const line = (row: string[]) =>
    `  ${row.map((cell, at) => cell.padEnd(widths[at]!)).join('  ')}`.trimEnd()
  return [
    'Demo accounts (invented people; anyone who can read this can sign in):',
    ...rows.map(line),
  ]
}

const secondFactor = (demo: DemoAccount[]) => [
  'Signing in asks for a second factor. The six digits of the moment:',
  `  npm run code -- ${demo[0]?.email ?? 'EMAIL'}`,
]

const firstAdministrator = [
  'Nobody can sign in yet. Make an agency and its first administrator:',
  '  npm run admin -- create-agency --help',
  '  npm run admin -- create-admin --help',
]
