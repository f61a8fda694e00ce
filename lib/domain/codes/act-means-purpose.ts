import { codeList } from './code-list'

/** The three legs of trafficking in persons: Palermo Protocol (2000), article 3(a). */
export const act = codeList('act', [
  'recruitment',
  'transportation',
  'transfer',
  'harbouring',
  'receipt',
])

export const means = codeList('means', [
  'threat_or_force',
  'coercion',
  'abduction',
  'fraud',
  'deception',
  'abuse_of_power',
  'abuse_of_vulnerability',
  'payment_to_controller',
])

/** Forced criminality is read into the open list of article 3(a), as ASEAN and EU texts do. */
export const purpose = codeList('purpose', [
  'forced_labour',
  'forced_criminality',
  'sexual_exploitation',
  'slavery',
  'servitude',
  'organ_removal',
  'other_exploitation',
])
