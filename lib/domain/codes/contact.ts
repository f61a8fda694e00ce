import { codeList } from './code-list'

export const channel = codeList('channel', [
  'phone',
  'sms',
  'whatsapp',
  'telegram',
  'line',
  'wechat',
  'messenger',
  'viber',
  'signal',
  'zalo',
  'kakaotalk',
  'imo',
  'qq',
  'facebook',
  'instagram',
  'tiktok',
  'x',
  'email',
  'letter',
  'in_person',
  'through_other',
  'other',
])

export const contactDirection = codeList('contactDirection', [
  'to_person',
  'from_person',
  'no_answer',
])

/** Who was at the other end. */
export const contactAnswer = codeList('contactAnswer', [
  'person',
  'relative',
  'other_captive',
  'operator',
  'stranger',
  'nobody',
  'unknown',
])

/** Places whose clocks a plan for contact may go by; the zones are in lib/domain/contact/place-zones.ts. */
export const placeZone = codeList('placeZone', [
  'cambodia',
  'laos',
  'myanmar',
  'thailand',
  'vietnam',
  'malaysia',
  'philippines',
  'indonesia_west',
  'indonesia_central',
  'china',
  'hong_kong',
  'emirates',
])

export type PlaceZone = (typeof placeZone.codes)[number]

/** Whether anybody could overhear or look on. */
export const privacy = codeList('privacy', ['alone', 'watched', 'unknown'])

export const contactOwner = codeList('contactOwner', [
  'own',
  'hidden',
  'given_by_operator',
  'borrowed',
  'other_captive',
  'unknown',
])

export const proofMethod = codeList('proofMethod', [
  'live_video',
  'voice_call',
  'dated_photo',
  'dated_video',
  'voice_message',
  'answered_question',
  'text_message',
  'in_person',
  'seen_by_authority',
  'seen_by_witness',
  'online_activity',
  'other',
])

export const confidence = codeList('confidence', ['high', 'medium', 'low'])
