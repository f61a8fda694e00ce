import { codeList } from './code-list'

/** On whose side somebody stands whom we speak with about a release. */
export const counterpartyRole = codeList('counterpartyRole', [
  'owner',
  'manager',
  'operator',
  'local_police',
  'ministry',
  'immigration',
  'armed_group',
  'broker',
  'landlord',
  'other',
])

export const negotiationDirection = codeList('negotiationDirection', [
  'to_them',
  'from_them',
  'meeting',
  'no_answer',
])

/** What is asked for the release. A ransom is recorded, never paid through here. */
export const demand = codeList('demand', [
  'none',
  'fee',
  'debt',
  'fine',
  'ransom',
  'document',
  'other',
])

export const negotiationOutcome = codeList('negotiationOutcome', [
  'open',
  'refused',
  'counter_offer',
  'agreed',
  'broken_off',
])
