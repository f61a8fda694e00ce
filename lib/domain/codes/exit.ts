import { codeList } from './code-list'

export const detentionKind = codeList('detentionKind', [
  'police',
  'immigration',
  'prison',
  'shelter',
  'other',
])

/** How a request to waive the fine of an overstay was answered. */
export const waiverAnswer = codeList('waiverAnswer', ['pending', 'granted', 'in_part', 'refused'])

export const finePayer = codeList('finePayer', [
  'person',
  'family',
  'agency',
  'embassy',
  'exploiter',
  'other',
])

/** What a person needs to leave the country, in the order in which it is usually got. */
export const clearanceItem = codeList('clearanceItem', [
  'nationality',
  'travel_document',
  'non_punishment_letter',
  'overstay',
  'exit_permit',
  'fit_to_travel',
  'ticket',
  'escort',
  'receiving_contact',
  'other',
])

export const clearanceState = codeList('clearanceState', ['open', 'asked', 'done', 'not_needed'])
