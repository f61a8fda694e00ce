import { codeList } from './code-list'

/** What a reporter or relative is to the person. */
export const relation = codeList('relation', [
  'self',
  'mother',
  'father',
  'guardian',
  'spouse',
  'partner',
  'child',
  'sister',
  'brother',
  'grandparent',
  'other_relative',
  'friend',
  'colleague',
  'former_captive',
  'employer',
  'lawyer',
  'official',
  'organisation',
  'stranger',
  'other',
])

/** How it was checked that somebody is who they say and stands where they say. */
export const relativeCheck = codeList('relativeCheck', [
  'document',
  'registry',
  'met_in_person',
  'video_call',
  'known_to_agency',
  'person_confirmed',
  'not_checked',
])
