/**
 * Where a case can go, from where, by whose act, and what must be there first: the table that the screens, the server,
 * the tests and (compared by a test) the database read. Its other half, what can happen to a case on its way, is
 * `branches.ts`. Source: domain.md, "Case status workflow".
 */
import type { Status } from '../dossier/statuses'
import { consular, field, free, held, open, type StatusRule, supervised, talks } from './rule'

/** What must be there to enter each status, and who moves a case there. A case begins as reported; what that asks for is asked at its first step. */
export const statusRules = {
  reported: { does: ['intake-officer', ...field], from: [], gates: [], asked: [] },
  verifying: {
    does: field,
    from: ['reported'],
    gates: ['reporter', 'identifier', 'compared', 'in-hand', 'contact-plan'],
    asked: [],
  },
  verified: {
    ...consular,
    others: { section: 'identity' },
    from: ['verifying'],
    gates: ['identity-confirmed', 'nationality-confirmed', 'sighting'],
    asked: [],
  },
  ready: {
    ...supervised,
    from: ['verified'],
    gates: ['profile', 'release-consent'],
    asked: ['profile'],
  },
  submitted: {
    ...consular,
    others: talks,
    from: ['ready'],
    gates: ['packet-approved', 'packet-sent', 'reply-by'],
    asked: [],
  },
  accepted: {
    ...consular,
    others: talks,
    from: ['submitted'],
    gates: [],
    asked: ['fileNumber'],
  },
  negotiating: {
    ...consular,
    others: { ...talks, kind: 'task-force', roles: ['caseworker', 'supervisor'] },
    from: ['ready', 'submitted', 'accepted'],
    gates: ['negotiation-entry'],
    asked: [],
  },
  agreed: {
    ...consular,
    others: talks,
    from: ['submitted', 'accepted', 'negotiating'],
    gates: ['terms'],
    asked: [],
  },
  released: {
    does: field,
    from: held,
    gates: ['proof-alone'],
    asked: ['how'],
    whereabouts: free,
  },
  'exit-clearance': {
    does: field,
    from: ['released'],
    gates: ['place-of-stay', 'checklist'],
    asked: [],
    whereabouts: ['in_shelter', 'with_authorities'],
  },
  repatriating: {
    ...consular,
    from: ['exit-clearance'],
    gates: ['clearance'],
    asked: [],
    whereabouts: ['in_transit'],
  },
  repatriated: {
    ...consular,
    others: { section: 'exit', roles: ['caseworker'] },
    from: ['repatriating'],
    gates: ['arrival'],
    asked: [],
    whereabouts: ['home'],
  },
  reintegration: {
    does: field,
    others: { section: 'support' },
    from: ['released', 'repatriated'],
    gates: ['home-screening', 'support-plan'],
    asked: [],
    whereabouts: ['home', 'in_shelter'],
  },
  closed: { ...supervised, from: open, gates: [], asked: ['closure'] },
} as const satisfies Record<Status, StatusRule>
