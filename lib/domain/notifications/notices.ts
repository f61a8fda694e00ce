/**
 * What a person can be told of, and the screen where it is dealt with. A notification is a code and a reference; its
 * words are the message `notifications.code.<code>`. One table: the list of notifications and its tests read it.
 */
const onDossier = (part: string) => (reference: string) => `/dossiers/${reference}${part}`
const onOperation = (reference: string) => `/operations/${reference}`
const onTask = (reference: string) => (reference ? `/dossiers/${reference}#tasks` : '/tasks')
const at = (path: string) => () => path

export const notices = {
  'offer-received': at('/inbox'),
  'offer-to-approve': at('/inbox?box=to-approve'),
  'offer-accepted': at('/inbox?box=sent'),
  'offer-rejected': at('/inbox?box=sent'),
  'move-to-approve': at('/approvals'),
  'move-approved': onDossier('/move'),
  'move-refused': onDossier('/move'),
  'access-ends': onDossier('/access'),
  'access-ended': at('/dossiers'),
  'access-again': onDossier(''),
  'glass-broken': onDossier('/access'),
  'access-requested': at('/inbox/requests'),
  'request-answered': at('/inbox'),
  'request-refused': at('/inbox/requests?box=sent'),
  'evidence-exported': onDossier('/ledger'),
  'match-found': onDossier('/matches'),
  'cap-reached': at('/overrides'),
  'dossier-assigned': onDossier(''),
  'task-given': onTask,
  'task-due': onTask,
  'task-overdue': onTask,
  'packet-to-approve': onDossier('/packets'),
  'packet-approved': onDossier('/packets'),
  'packet-refused': onDossier('/packets'),
  'operation-invited': onOperation,
  'operation-joined': onOperation,
  'operation-declined': onOperation,
  'operation-left': onOperation,
} as const satisfies Record<string, (reference: string) => string>

export type Notice = keyof typeof notices

/** Whether a code of the database is one that has words and a screen here; an older server may meet a newer code. */
export const isNotice = (code: string): code is Notice => Object.hasOwn(notices, code)

/** Where a notification leads: a path of this application. `reference`: as formatReference writes it. */
export const leadsTo = (code: string, reference: string): string =>
  isNotice(code) ? notices[code](reference) : '/notifications'
