import { codeList, standardList } from './code-list'

export const sex = standardList('sex', 'prs_Gender', {
  female: 'Feminine',
  male: 'Masculine',
  transgender_female: 'TransgenderFeminine',
  transgender_male: 'TransgenderMasculine',
  non_conforming: 'NonConforming',
  unknown: 'NonSpecifiedUnknown',
})

export const maritalStatus = standardList('maritalStatus', 'prs_MaritalStatus', {
  single: 'Single',
  married: 'Married',
  partnership: 'RegisteredPartnership',
  separated: 'Separated',
  divorced: 'Divorced',
  widowed: 'Widowed',
})

/** ISCED 2011 levels, as the standard uses them. */
export const education = standardList('education', 'prs_HighestLevelOfEducation', {
  none: 'x_NoFormalEducation',
  early_childhood: 'EarlyChildhoodEducation',
  primary: 'PrimaryEducation',
  lower_secondary: 'LowerSecondaryEducation',
  upper_secondary: 'UpperSecondaryEducation',
  post_secondary: 'PostSecondaryNonTertiaryEducation',
  short_cycle: 'ShortCycleTertiaryEducation',
  bachelor: 'BachelorsOrEquivalentLevel',
  master: 'MastersOrEquivalentLevel',
  doctoral: 'DoctoralOrEquivalentLevel',
})

/** How the household lived before recruitment, in the person's own judgement. */
export const socioeconomicBand = codeList('socioeconomicBand', [
  'very_poor',
  'poor',
  'lower_middle',
  'middle',
  'upper',
])

/** How far a date of birth can be relied on; its precision is in the date itself. */
export const birthDateBasis = codeList('birthDateBasis', ['document', 'told', 'estimated'])

/** By what identity or nationality was confirmed. Source: domain.md, status "verified". */
export const confirmation = codeList('confirmation', [
  'document',
  'registry',
  'relative',
  'interview',
  'not_confirmed',
])
