import { type Section, sections } from '@/lib/domain/access/sections'
import type { Basis, Level, OfferKind, Purpose } from '@/lib/domain/sharing/codes'
import type { StaffKey } from './staff/accounts'
import type { AgencyCode } from './staff/agencies'

/** One sharing of the demonstration, and how far it came. Without a consent it waits for a second person. */
export type Sharing = {
  by: StaffKey
  to: AgencyCode
  kind: OfferKind
  sections: readonly Section[]
  level: Level
  purpose: Purpose
  basis?: Basis
  note: string
  override?: string
  mayPassOn?: boolean
  keep?: readonly Section[]
  answer?: { by: StaffKey; accepts: boolean; words: string }
}

/** What the agencies of the demonstration offer each other, by the person the dossier is about. */
export const sharings = {
  weera: {
    by: 'james',
    to: 'TH-EMB',
    kind: 'referral',
    sections: ['identity', 'documents', 'location'],
    level: 'contribute',
    purpose: 'identity-verification',
    basis: 'next-of-kin',
    note: 'Please confirm nationality. The passport is with the operators; we have a photograph of it.',
    answer: { by: 'naree', accepts: true, words: 'We check with the registry this week.' },
  },
  fitri: {
    by: 'ratih',
    to: 'KH-LOTUS',
    kind: 'referral',
    sections: ['identity', 'contact', 'support'],
    level: 'contribute',
    purpose: 'support-services',
    basis: 'person',
    note: 'In your shelter since last night. She asked for a counsellor who speaks Indonesian.',
    mayPassOn: true,
    answer: { by: 'sophea', accepts: true, words: '' },
  },
  rizky: {
    by: 'ratih',
    to: 'KH-LOTUS',
    kind: 'share',
    sections: ['identity', 'location', 'exploitation'],
    level: 'view',
    purpose: 'coordination',
    basis: 'person',
    note: 'We believe you know the same building. Please look before Thursday.',
  },
  thiri: {
    by: 'james',
    to: 'TH-EMB',
    kind: 'share',
    sections: ['identity', 'location'],
    level: 'view',
    purpose: 'release-negotiation',
    basis: 'guardian',
    note: 'The crossing would be on your side of the river.',
  },
  manop: {
    by: 'lourdes',
    to: 'TH-EMB',
    kind: 'transfer',
    sections,
    level: 'contribute',
    purpose: 'repatriation',
    basis: 'person',
    note: 'He called our line; he is yours to bring home. We keep his numbers in case he calls again.',
    keep: ['identity', 'contact'],
  },
  minjun: {
    by: 'sophea',
    to: 'MY-TASK',
    kind: 'share',
    sections: ['identity', 'location'],
    level: 'view',
    purpose: 'investigation',
    note: 'A convoy is expected; the task force can ask at the road block.',
    override:
      'He is to be moved tonight and cannot be reached. Waiting for his word would lose him.',
  },
  dewi: {
    by: 'ratih',
    to: 'TH-EMB',
    kind: 'share',
    sections: ['identity', 'location'],
    level: 'view',
    purpose: 'release-negotiation',
    basis: 'person',
    note: 'Could your officers ask when they are there?',
    answer: { by: 'naree', accepts: false, words: 'We have nobody going there before next month.' },
  },
} as const satisfies Record<string, Sharing>
