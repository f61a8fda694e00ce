import { codeList, standardList } from './code-list'

export const supportType = standardList('supportType', 'spl_Type', {
  health: 'Health',
  psychological: 'x_PsychologicalCare',
  shelter: 'x_Shelter',
  social_care: 'SocialCare',
  legal: 'Legal',
  financial: 'Financial',
  livelihood: 'Livelihood',
  education: 'Education',
  rights_training: 'RightsBasedTraining',
  labour_rehabilitation: 'LabourExploitationRehabilitation',
  sexual_rehabilitation: 'SexualExploitationRehabilitation',
  protection: 'x_Protection',
  debt_relief: 'x_DebtRelief',
  documents: 'x_Documents',
  travel_home: 'x_TravelHome',
  family: 'x_FamilyContact',
})

/** What a record of the support section is. */
export const supportStep = codeList('supportStep', ['service', 'follow_up'])

export const supportState = codeList('supportState', [
  'needed',
  'offered',
  'declined',
  'referred',
  'under_way',
  'completed',
  'stopped',
])

export const urgency = codeList('urgency', ['now', 'this_week', 'this_month', 'later'])

export const noteTopic = codeList('noteTopic', [
  'general',
  'handover',
  'decision',
  'risk',
  'coordination',
])

/** What a home screening comes to. */
export const screeningResult = codeList('screeningResult', [
  'safe',
  'safe_with_support',
  'not_safe',
  'screen_again',
])
