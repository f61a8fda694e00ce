import type { StaffKey } from './staff/accounts'

/** People of the demonstration whom somebody else entered too: as they were typed there, and by whom. */
export const doubles = {
  /** A relative called the hotline, where nobody knows that the embassy works on him. */
  anucha: { by: 'lourdes', fullName: 'Anucha Vongsuwan', sex: 'male' },
  /** Twice at one agency: to be compared, and made one. */
  pimchanok: { by: 'pong', fullName: 'Phimchanok Sae Tang', sex: 'female' },
} as const satisfies Record<string, { by: StaffKey; fullName: string; sex: 'female' | 'male' }>

/** A joint operation of the demonstration: who leads, who joined with whom, who is still asked, and what is to be done. */
export const jointOperation = {
  lead: 'sophea',
  brings: { sophea: ['weiming', 'quyet'], naree: ['somchai'] },
  joins: 'naree',
  asked: 'ID-EMB',
  words: {
    title: 'Golden Lotus Park, three people',
    premises: 'Golden Lotus Park (invented), Sihanoukville: Block C and the canteen',
    plan: 'All three on one day, so that nobody is moved after the first leaves. The embassy asks at the gate; we wait with two cars at the petrol station.',
  },
  tasks: [
    { text: 'Two cars and a driver who knows the back road', by: 'sophea' },
    { text: 'Emergency travel document for the Thai citizen', by: 'naree' },
  ],
  log: { by: 'naree', text: 'The officer on duty at the gate changes at six in the evening.' },
} as const satisfies {
  lead: StaffKey
  brings: Partial<Record<StaffKey, readonly string[]>>
  joins: StaffKey
  asked: string
  words: { title: string; premises: string; plan: string }
  tasks: readonly { text: string; by: StaffKey }[]
  log: { by: StaffKey; text: string }
}
