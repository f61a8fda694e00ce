import { sections } from '@/lib/domain/access/sections'
import { kindNames, recordKinds } from '@/lib/domain/kinds/registry'
import { filePath, formPath } from '@/lib/domain/section/section-path'
import type { Person } from './demo-account'

/** One screen: its address, and the status it answers with. */
export type Screen = { path: string; status?: number }

const screen = (path: string, status?: number): Screen => ({ path, status })

/** What anybody can open without signing in. */
export const publicScreens = [
  screen('/sign-in'),
  ...['locked', 'kept', 'late', 'out', 'provider'].map((told) => screen(`/sign-in?${told}=1`)),
  screen('/invitation/no-such-invitation'),
  screen('/verify/key'),
  screen('/kit'),
  screen('/kit/shell'),
  screen('/verify'),
  screen('/verify/0000-0000-0000-0000?hash=0000000000000000'),
  screen('/no-such-page', 404),
]

/** Two dossiers, and what hangs below the first; a member and an agency: found by following links, not guessed. */
export type Found = {
  rich: string
  thin: string
  /** The path of a document with a picture; its form, history and withdrawal lie below. */
  record: string
  /** The path of that picture's screen. */
  file: string
  /** The path of an offer that waits for an answer. */
  offer: string
  member: string
  agency: string
  itsAdministrator: string
}

/** Screens by what they are for: each group is one test, so that no test is long. */
type Groups = Record<string, (found: Found) => Screen[]>

const lists: Groups = {
  lists: () =>
    [
      ...['mine', 'agency', 'stale', 'incomplete'].map((list) => `/dossiers?list=${list}`),
      '/dossiers?list=agency&status=verified&citizenship=IN',
      '/dossiers?list=agency&status=closed',
    ].map((path) => screen(path)),
  'search, and a new dossier': () =>
    ['/search', '/search?q=Lin', '/search?q=Xqzzvw%20Bnnkpfj', '/dossiers/new'].map((path) =>
      screen(path),
    ),
}

/** Its packets, where the person was, who has a dossier, what was sent, who saw it, and who agreed. */
const whose = [
  '/packets',
  '/packets/new',
  '/sightings',
  '/access',
  '/ledger',
  '/readers',
  '/consents',
  '/consents/new',
]

const ofDossier = (name: string, reference: (found: Found) => string): Groups => ({
  [`sections of a ${name} dossier`]: (found) =>
    [
      '',
      ...sections.map((section) => `/${section}`),
      ...whose,
      '/matches',
      '/assign',
      '/move',
      '/timeline',
      '/timeline?kind=moves',
    ].map((below) => screen(`/dossiers/${reference(found)}${below}`)),
})

const form = (reference: string, kind: (typeof kindNames)[number], group: string | null = null) =>
  screen(formPath({ reference, kind, recordId: null, group }))

const half = Math.ceil(kindNames.length / 2)

const forms: Groups = {
  'forms, the first half': ({ rich }) => kindNames.slice(0, half).map((kind) => form(rich, kind)),
  'forms, the second half': ({ rich }) => kindNames.slice(half).map((kind) => form(rich, kind)),
  'question groups of the one identity': ({ rich }) =>
    recordKinds.identity.groups.map(({ key }) => form(rich, 'identity', key)),
  'one record': ({ rich, record, file }) => [
    ...['edit', 'history', 'withdraw'].map((act) => screen(`${record}/${act}`)),
    screen(file),
    screen(`${file}/redact`),
    screen(`${file}/custody`),
    // What is not there, however deep.
    screen(filePath(rich, 'documents', '00000000-0000-4000-8000-000000000000'), 404),
    screen(`/dossiers/${rich}/documents/document/00000000-0000-4000-8000-000000000000/edit`, 404),
    screen(`/dossiers/${rich}/no-such-section`, 404),
    screen('/dossiers/HW-0000-0000', 404),
  ],
}

const beside: Groups = {
  'operations and notifications': () =>
    ['/operations', '/operations/new', '/notifications'].map((path) => screen(path)),
  'requests for access': () =>
    ['/inbox/requests', '/inbox/requests?box=sent', '/dossiers/request'].map((path) =>
      screen(path),
    ),
}

const tasks: Groups = {
  tasks: ({ rich }) =>
    [
      ...['mine', 'inbox', 'agency', 'overdue', 'week', 'done'].map(
        (list) => `/tasks?list=${list}`,
      ),
      '/tasks?list=agency&code=reply-due',
      '/tasks/new',
      `/tasks/new?dossier=${rich}`,
    ].map((path) => screen(path)),
}

const sharing: Groups = {
  'the inbox': ({ offer }) =>
    ['/inbox', '/inbox?box=sent', '/inbox?box=to-approve', offer].map((path) => screen(path)),
  'ways to share': ({ rich }) =>
    ['share', 'referral', 'transfer'].map((kind) => screen(`/dossiers/${rich}/share?kind=${kind}`)),
}

const account: Groups = {
  'the own account': () =>
    ['', '/password', '/authenticator', '/recovery-codes'].map((below) =>
      screen(`/account${below}`),
    ),
}

/** Every signed-in screen of the application, beside whoever of the demo opens it: every role among them. */
export const screensOf = {
  caseworker: {
    ...lists,
    ...ofDossier('rich', ({ rich }) => rich),
    ...forms,
    ...beside,
    ...sharing,
    ...tasks,
    ...account,
  },
  colleague: ofDossier('thin', ({ thin }) => thin),
  supervisor: {
    'what a supervisor sees': ({ rich }) => [
      screen('/dossiers'),
      screen('/approvals'),
      screen(`/dossiers/${rich}`),
      screen('/dossiers/new', 403),
      screen('/overrides'),
      screen('/break-glass'),
      screen(`/dossiers/${rich}/evidence`),
      screen(`/dossiers/${rich}/bundles`),
      screen(`/dossiers/${rich}/bundles/new`),
    ],
  },
  consularOfficer: {
    'what a consular officer sees': ({ rich }) => [
      screen('/dossiers?list=agency'),
      screen('/dossiers/new'),
      screen(`/dossiers/${rich}`, 404),
    ],
  },
  intakeOfficer: {
    'what an intake officer sees': () => [
      screen('/dossiers?list=agency'),
      screen('/dossiers/new'),
      screen('/people', 403),
    ],
  },
  administrator: {
    'people of an agency': ({ member }) => [
      screen('/people'),
      screen('/people/invite'),
      screen('/people/matches'),
      screen(`/people/${member}`),
      screen('/dossiers', 403),
      screen('/account'),
    ],
  },
  operator: {
    'agencies of the installation': ({ agency, itsAdministrator }) => [
      screen('/agencies'),
      screen('/agencies/new'),
      screen(`/agencies/${agency}`),
      screen(`/agencies/${agency}/${itsAdministrator}`),
      screen('/audit', 403),
    ],
  },
  auditor: {
    'the audit trail': () => [
      screen('/audit'),
      screen('/audit?action=dossier.open&outcome=done'),
      screen('/audit?action=agency.create&outcome=refused'),
      screen('/search?q=Lin', 403),
    ],
  },
  reviewer: {
    'what a reviewer sees': () => [
      screen('/overrides'),
      screen('/account'),
      screen('/agencies', 403),
    ],
  },
} as const satisfies { [P in Person]?: Groups }
