/**
 * Which roles may do what. One table; the screens, the server and the tests read it. A role gives actions only:
 * which dossier's data an action may touch is decided by the agency's access to the dossier and its sections.
 */
import { caseRoles, type Role, roles } from './roles'

const editors = ['caseworker', 'consular-officer', 'supervisor'] as const

export const permissions = {
  'dossier.list': caseRoles,
  'dossier.search': caseRoles,
  'dossier.open': caseRoles,
  'dossier.create': ['intake-officer', 'caseworker', 'consular-officer'],
  'dossier.assign': ['caseworker', 'consular-officer', 'supervisor'],
  'dossier.access-log': caseRoles,
  'move.open': caseRoles,
  'move.make': editors,
  'move.decide': ['supervisor'],
  'approval.list': ['consular-officer', 'supervisor'],
  'timeline.read': caseRoles,
  'dossier.share': editors,
  'dossier.merge': editors,
  'offer.list': caseRoles,
  'offer.answer': editors,
  'offer.approve': ['supervisor'],
  'grant.list': caseRoles,
  'grant.end': editors,
  'consent.keep': editors,
  'ledger.read': caseRoles,
  'glass.break': ['consular-officer', 'supervisor'],
  'glass.review': ['supervisor'],
  'override.review': ['reviewer', 'supervisor'],
  'cap.lift': ['supervisor'],
  'match.list': caseRoles,
  'match.find': ['intake-officer', ...editors],
  'match.request': editors,
  'match.dismiss': editors,
  'match.name': ['agency-administrator'],
  'packet.open': caseRoles,
  'packet.make': editors,
  'packet.approve': editors,
  'packet.send': editors,
  'record.open': caseRoles,
  'record.save': ['intake-officer', ...editors],
  'record.withdraw': editors,
  'record.history': caseRoles,
  'contact.reveal': caseRoles,
  'file.add': ['intake-officer', ...editors],
  'file.open': caseRoles,
  'file.redact': editors,
  'custody.note': editors,
  'evidence.export': ['supervisor'],
  'bundle.list': ['supervisor'],
  'operation.list': caseRoles,
  'operation.open': caseRoles,
  'operation.start': editors,
  'operation.keep': editors,
  'operation.log': caseRoles,
  'task.list': caseRoles,
  'task.keep': caseRoles,
  'calendar.keep': caseRoles,
  'access.request': editors,
  'request.list': caseRoles,
  'request.answer': editors,
  'member.list': ['agency-administrator'],
  'member.invite': ['agency-administrator'],
  'member.change': ['agency-administrator'],
  'member.disable': ['agency-administrator'],
  'member.recover': ['agency-administrator', 'platform-administrator'],
  'agency.list': ['platform-administrator'],
  'agency.create': ['platform-administrator'],
  'agency.keep': ['platform-administrator'],
  'audit.read': ['auditor'],
  'notification.keep': roles,
  'account.keep': roles,
  'draft.keep': roles,
} as const satisfies Record<string, readonly Role[]>

export type Action = keyof typeof permissions

/**
 * Whether somebody holding `held` may do `action` at all.
 * @returns false for no roles; the data the action touches is decided elsewhere (access table, row-level security).
 */
export function may(held: readonly Role[], action: Action): boolean {
  const allowed: readonly Role[] = permissions[action]
  return held.some((role) => allowed.includes(role))
}

/** The roles that may do `action`: what a refusal page names, so that the person knows whom to ask. */
export function whoMay(action: Action): readonly Role[] {
  return permissions[action]
}
