import { codeList, standardList } from './code-list'

/** How a case ended. Source: domain.md, status "closed", and *not a victim* as its ground. */
export const outcome = codeList('outcome', [
  'released_and_supported',
  'escaped',
  'ransomed',
  'arrested',
  'deceased',
  'declined',
  'duplicate',
  'unfounded',
  'not_a_victim',
  'lost_contact',
  'other',
])

export const victimStatus = standardList('victimStatus', 'vic_TraffickingStatus', {
  possible: 'PossibleVictimOfTrafficking',
  actual: 'ActualVictimOfTrafficking',
  not_a_victim: 'NotAVictimOfTrafficking',
})

export const decider = standardList('decider', 'vic_TraffickingStatusDecisionMakingOrg', {
  police: 'Police',
  ngo: 'NGO',
  court_or_prosecution: 'CourtOrProsecution',
  other_government: 'NonPoliceGovernmentalOrganization',
  other: 'Other',
})

/** By what kind of paper or word a determination was made. */
export const instrument = codeList('instrument', [
  'formal_decision',
  'judgment',
  'interview_record',
  'screening_form',
  'letter',
  'oral',
  'other',
])
