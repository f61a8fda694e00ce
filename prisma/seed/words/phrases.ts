/** Sentences for the invented cases, one drawn at a time. None is about a real event. */

export const summaries = [
  'Short call. Tired but calm. Says the guards changed and the phones are collected at night.',
  'Wrote that two people of the room were taken away in the morning. Does not know where to.',
  'Asked how long the embassy will need. Was told that the request is with the authorities.',
  'Could speak for four minutes from the wash room. Others cover for the time away.',
  'Sent the floor and the room again, the same as before.',
  'Answers became short after a while: broken off as agreed, with the sentence about the weather.',
] as const

export const injuries = [
  'Bruises on both arms and the back; says they are from a plastic pipe.',
  'Cut over the left eye, three weeks old, not treated.',
  'Marks of a cable on the wrists; numb fingers.',
] as const

export const quotas = [
  'Twelve new contacts a day and one deposit a week; below that, standing all night or 500 press-ups.',
  'USD 5,000 a week from the team of six; the one with least is fined and does not eat.',
  'Sixty chats a day with a script; every idle minute is on camera.',
] as const

export const cases = [
  'Taken to an office with forty desks, given three phones and a script, told that the job is to befriend people abroad and to bring them to a false trading site. Refused twice and was locked in a room without light for two days.',
  'Sold on from a first compound after a month; told that the price was added to the debt. Works nights, sleeps in a room of ten, is counted morning and evening.',
  'Made to pose in video calls for others who write the chats. May not use a phone of their own; messages home are dictated.',
  'Keeps the accounts of the team because of good English. Is promised release when a replacement is brought.',
] as const

export const debts = [
  'Ticket, visa, food, bed and "training", added up by the team leader; grows with every fine.',
  'Said to be the price paid to the former compound.',
  'Penalty for breaking a contract that was never shown.',
] as const

export const neverSay = [
  'Never name the embassy, the police or a release. Never send pictures. If somebody else answers, it is a wrong number about a parcel.',
  'Never say that the family reported. No voice messages. Nothing about money.',
  'Never ask where they are by name; ask about "the shop".',
] as const

export const wishes = [
  'Wants nothing published and no payment made. Wants to be told first, whatever happens.',
  'Asks that the neighbours do not hear of it. The younger children believe in a job abroad.',
  'Would pay the ransom if nothing moves in two weeks; was told of the risks and asked to wait.',
] as const

export const told = [
  'Told that the case is open, who the contact is, and not to answer demands for money alone.',
  'Told of the request to the authorities and of how long such requests have taken.',
] as const

/** What is needed, by the kind of help. */
export const needs = [
  {
    type: 'psychological',
    need: 'Sleeps badly and startles; asks to talk to somebody in their own language.',
  },
  { type: 'health', need: 'A doctor on the day of release: untreated injury, stopped medication.' },
  {
    type: 'debt_relief',
    need: 'The family borrowed money for the recruiter and is pressed for it.',
  },
  { type: 'protection', need: 'Afraid of the recruiter, who lives two streets from home.' },
] as const

export const notes = [
  { topic: 'general', text: 'Call the family on Sundays only, after eight in the evening.' },
  {
    topic: 'coordination',
    text: 'A colleague of the hotline has the same premises in another case; ask before acting on it.',
  },
  {
    topic: 'decision',
    text: 'Wait for a second sighting before the request goes out: the first pin may have been sent under pressure.',
  },
  {
    topic: 'handover',
    text: 'Handed over during leave; everything urgent is in the contact section.',
  },
  {
    topic: 'risk',
    text: 'The operators search phones on Mondays. No contact from Sunday night.',
  },
] as const
