import { codeList, standardList } from './code-list'

/** How a case ended. Source: domain.md, status "closed". */
export const outcome = codeList('outcome', [
  'released_and_supported',
  'escaped',
  'ransomed',
  'arrested',
  'deceased',
  'declined',
  'duplicate',
  'unfounded',
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
