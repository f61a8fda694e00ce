import type { Person } from './demo-account'

/** One screen: its address, and the status it answers with. Titles and names of tests come from `name`. */
export type Screen = { name: string; path: string; status?: number }

const screen = (path: string, status?: number): Screen => ({ name: path, path, status })

/** What anybody can open without signing in. */
export const publicScreens = [
  screen('/sign-in'),
  screen('/sign-in?locked=1&next=/dossiers'),
  screen('/invitation/no-such-invitation'),
  screen('/kit'),
  screen('/kit/shell'),
  screen('/no-such-page', 404),
]

/** Two dossiers, and what hangs below the first: found by following links, not guessed. */
export type Found = {
  rich: string
  thin: string
  record: string
  file: string
  member: string
  agency: string
  itsAdministrator: string
}

/** Signed-in screens outside the dossiers, beside whoever of the demo opens it. */
export const screensOf: { [P in Person]?: (found: Found) => Screen[] } = {
  administrator: ({ member }) => [
    screen('/people'),
    screen('/people/invite'),
    screen(`/people/${member}`),
    screen('/dossiers', 403),
  ],
  operator: ({ agency, itsAdministrator }) => [
    screen('/agencies'),
    screen('/agencies/new'),
    screen(`/agencies/${agency}`),
    screen(`/agencies/${agency}/${itsAdministrator}`),
  ],
  auditor: () => [
    screen('/audit'),
    screen('/audit?action=dossier.open&outcome=done'),
    screen('/audit?action=agency.create&outcome=refused'),
  ],
  reviewer: () => [screen('/account')],
}
