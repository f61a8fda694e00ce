import type { StaffKey } from './staff/accounts'

/** Dossiers that changed hands after they were opened: by whose word, and to whom (null: they wait for somebody). */
export const handovers = {
  kiattisak: { by: 'ladda', to: 'naree' },
  orathai: { by: 'ladda', to: null },
  harpreet: { by: 'chenda', to: 'sophea' },
  haiyan: { by: 'chenda', to: null },
} as const satisfies Record<string, { by: StaffKey; to: StaffKey | null }>

/** Who helps out in whose dossiers. */
export const colleagues = {
  sophea: 'james',
  james: 'sophea',
  naree: 'pong',
  pong: 'naree',
} as const satisfies Partial<Record<StaffKey, StaffKey>>
