import { permissions } from '../access/permissions'
import { caseRoles, type Role } from '../access/roles'
import type { Section } from '../access/sections'
import type { Standing, Tie } from './standing'

type Need =
  /** The section is among those the agency reads, or writes. */
  | 'view'
  | 'write'
  /** The agency reads some section. */
  | 'any-section'
  /** Nothing but the role: whoever is not the owner, or anybody. */
  | 'not-owner'
  | 'nothing'
  /** One of these ties. */
  | readonly Tie[]

type Rule = { roles: readonly Role[]; needs: Need }

const sharers = permissions['dossier.share']
const rule = (roles: readonly Role[], needs: Need): Rule => ({ roles, needs })
const owner = ['owner'] as const
const nobody = null
const unchangeable = { add: nobody, change: nobody, remove: nobody }

/**
 * Who may do what to each thing that hangs on a dossier: the role, and how the agency stands to the dossier. Null:
 * nobody, not even its owner. Row-level security says the same in SQL; the denial matrix asks both about every cell.
 * Source: domain.md, "Sharing between agencies".
 */
export const touchRules = {
  record: {
    read: rule(permissions['record.open'], 'view'),
    add: rule(permissions['record.save'], 'write'),
    change: rule(permissions['record.save'], 'write'),
    withdraw: rule(permissions['record.withdraw'], 'write'),
    forge: nobody,
    remove: nobody,
  },
  file: {
    read: rule(permissions['file.open'], 'view'),
    add: rule(permissions['file.add'], 'write'),
    change: rule(permissions['record.save'], 'write'),
    forge: nobody,
    remove: nobody,
  },
  summary: {
    read: rule(permissions['dossier.list'], 'view'),
    add: rule(permissions['record.save'], 'write'),
    change: rule(permissions['record.save'], 'write'),
    remove: nobody,
  },
  search: { read: rule(permissions['dossier.search'], 'view') },
  dossier: {
    read: rule(permissions['dossier.open'], 'any-section'),
    add: rule(permissions['dossier.create'], owner),
    change: rule(caseRoles, owner),
    take: nobody,
    remove: nobody,
  },
  access: { read: rule(permissions['dossier.list'], 'any-section'), ...unchangeable },
  assignment: {
    read: rule(caseRoles, owner),
    add: rule(permissions['dossier.assign'], 'any-section'),
    change: rule(permissions['dossier.assign'], owner),
    remove: rule(permissions['dossier.assign'], owner),
  },
  consent: {
    read: rule(caseRoles, owner),
    record: rule(permissions['consent.keep'], owner),
    withdraw: rule(permissions['consent.keep'], owner),
    change: nobody,
    remove: nobody,
  },
  offer: {
    read: rule(permissions['offer.list'], ['owner', 'offer']),
    make: rule(sharers, ['owner', 'pass-on']),
    send: rule(sharers, ['owner', 'pass-on']),
    'send-without-consent': nobody,
    'make-as-approved': nobody,
    'make-to-barred': rule(sharers, owner),
    'make-wider': rule(sharers, owner),
    'make-longer': rule(sharers, owner),
    transfer: rule(sharers, owner),
    'transfer-part': nobody,
    approve: rule(permissions['offer.approve'], owner),
    withdraw: rule(sharers, owner),
    accept: rule(permissions['offer.answer'], ['offer-open']),
    reject: rule(permissions['offer.answer'], ['offer-open', 'offer-lapsed']),
    change: nobody,
    remove: nobody,
  },
  grant: {
    read: rule(permissions['grant.list'], ['owner', 'grant']),
    end: rule(permissions['grant.end'], owner),
    'give-back': rule(permissions['grant.end'], ['owner', 'grant-open']),
    ...unchangeable,
  },
  disclosure: { read: rule(permissions['ledger.read'], ['owner', 'grant']), ...unchangeable },
  request: {
    read: rule(permissions['request.list'], owner),
    make: rule(permissions['access.request'], 'nothing'),
    answer: rule(permissions['request.answer'], owner),
    ...unchangeable,
  },
  glass: {
    break: rule(permissions['glass.break'], 'not-owner'),
    review: rule(permissions['glass.review'], owner),
  },
  /** That others are active on the person: neither whose dossier, nor by what they were found. */
  match: {
    read: rule(permissions['match.list'], owner),
    dismiss: rule(permissions['match.dismiss'], owner),
    ask: rule(permissions['match.request'], owner),
    'read-keys': nobody,
    ...unchangeable,
  },
  /** An operation that the dossier was brought into by its owner, who leads it. */
  operation: {
    read: rule(permissions['operation.open'], owner),
    'read-dossiers': rule(permissions['operation.open'], owner),
    bring: rule(permissions['operation.keep'], owner),
    'take-out': rule(permissions['operation.keep'], owner),
    log: rule(permissions['operation.log'], owner),
    change: nobody,
    remove: nobody,
  },
  merge: { read: rule(permissions['dossier.open'], owner), ...unchangeable },
  /** Of a colleague, about the dossier. */
  notification: { read: nobody, ...unchangeable },
  /** What other agencies' people did with the dossier. */
  'access-log': { read: rule(permissions['dossier.access-log'], owner) },
  trail: { read: rule(permissions['audit.read'], owner), ...unchangeable },
} as const satisfies Record<string, Record<string, Rule | null>>

export type Resource = keyof typeof touchRules
export type ActOn<R extends Resource> = keyof (typeof touchRules)[R] & string

/**
 * Whether somebody holding `held`, whose agency stands so to the dossier, may do `act` to a `resource` of it.
 * @param section which section the resource is of; without one, a resource that hangs on a section is refused
 */
export function mayTouch<R extends Resource>(
  held: readonly Role[],
  standing: Standing,
  resource: R,
  act: ActOn<R>,
  section?: Section,
): boolean {
  const found = (touchRules[resource] as Record<string, Rule | null>)[act]
  if (!found || !held.some((role) => found.roles.includes(role))) return false
  return meets(found.needs, standing, section)
}

function meets(need: Need, { view, write, ties }: Standing, section?: Section): boolean {
  switch (need) {
    case 'view':
      return section !== undefined && view.includes(section)
    case 'write':
      return section !== undefined && write.includes(section)
    case 'any-section':
      return view.length > 0
    case 'not-owner':
      return !ties.includes('owner')
    case 'nothing':
      return true
    default:
      return need.some((tie) => ties.includes(tie))
  }
}
