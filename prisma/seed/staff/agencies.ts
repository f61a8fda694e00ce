import type { AgencyKind } from '@/lib/domain/agency/kinds'

/** The agencies of the demonstration. The country of an embassy is the state it represents. */
export const agencies = {
  'TH-EMB': { name: 'Embassy of Thailand in Phnom Penh (demo)', kind: 'embassy', country: 'TH' },
  'ID-EMB': { name: 'Embassy of Indonesia in Phnom Penh (demo)', kind: 'embassy', country: 'ID' },
  'KH-LOTUS': { name: 'Lotus Harbour Foundation (demo)', kind: 'ngo', country: 'KH' },
  'PH-LINE': { name: 'Homeward Bound Hotline, Manila (demo)', kind: 'hotline', country: 'PH' },
  'MY-TASK': {
    name: 'Inter-ministerial Task Force on Online-Scam Compounds (demo)',
    kind: 'task-force',
    country: 'MY',
  },
  OPERATOR: { name: 'Operator of this installation (demo)', kind: 'operator', country: 'TH' },
} as const satisfies Record<string, { name: string; kind: AgencyKind; country: string }>

export type AgencyCode = keyof typeof agencies
