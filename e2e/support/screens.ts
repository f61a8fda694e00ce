import { sections } from '@/lib/domain/access/sections'
import { kindNames, recordKinds } from '@/lib/domain/kinds/registry'
import { formPath } from '@/lib/domain/section/section-path'
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

const searches = ['/search', '/search?q=Lin', '/search?q=Xqzzvw%20Bnnkpfj']
const lists = ['mine', 'agency', 'stale', 'incomplete'].map((list) => `/dossiers?list=${list}`)

const forms = (reference: string) =>
  kindNames.map((kind) => formPath({ reference, kind, recordId: null, group: null }))

const firstGroups = (reference: string) =>
  kindNames.flatMap((kind) => {
    const groups = recordKinds[kind].groups
    return groups.length > 1
      ? [formPath({ reference, kind, recordId: null, group: groups[0].key })]
      : []
  })

const caseScreens = ({ rich, thin, record, file }: Found): Screen[] => {
  const home = `/dossiers/${rich}`
  return [
    ...lists,
    '/dossiers?list=agency&status=verified&citizenship=IN',
    '/dossiers?list=agency&status=closed',
    ...searches,
    '/dossiers/new',
    home,
    `/dossiers/${thin}`,
    ...sections.map((section) => `${home}/${section}`),
    ...sections.map((section) => `/dossiers/${thin}/${section}`),
    ...forms(rich),
    ...firstGroups(rich).slice(0, 4),
    `${record}/edit`,
    `${record}/history`,
    `${record}/withdraw`,
    file,
    `${home}/readers`,
    `${home}/assign`,
    '/account',
    '/account/password',
    '/account/authenticator',
    '/account/recovery-codes',
  ]
    .map((path) => screen(path))
    .concat(screen('/audit', 403), screen('/dossiers/HW-0000-0000', 404))
}

/** Every signed-in screen, beside whoever of the demo opens it. */
export const screensOf: { [P in Person]?: (found: Found) => Screen[] } = {
  caseworker: caseScreens,
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
