import type { PacketLanguage } from '@/lib/domain/packet/codes'
import { packetContent, type PacketContent } from '@/lib/domain/packet/packet-content'
import type { DossierRecords } from '@/lib/domain/kinds/dossier-records'

const photo = '8f14e45f-ceea-467f-a0e6-1f2d3c4b5a69'
const page = 'c9f0f895-fb98-4b91-8d5c-0a1b2c3d4e5f'

/** An invented person of whom everything is known that a packet can say. */
export const sampleRecords = {
  identity: [
    {
      recordId: 'i',
      values: {
        fullName: 'Somsri Testwong',
        nativeName: 'สมศรี เทสต์วงศ์',
        insideName: 'Lily',
        birthDate: '1999-04-30',
        sex: 'female',
        citizenships: ['TH'],
        currentPhoto: [photo],
      },
    },
  ],
  document: [
    {
      recordId: 'd',
      values: {
        type: 'passport',
        number: 'AA0000000',
        issuingCountry: 'TH',
        expiresOn: '2030-02-11',
        images: [page],
      },
    },
  ],
  sighting: [
    {
      recordId: 's',
      values: {
        observedAt: '2026-11-20T05:00:00.000Z',
        premises: 'Invented Park 9 · อุทยานสมมติ',
        building: 'C',
        floor: '7',
        room: '714',
        town: 'ក្រុងព្រះសីហនុ (Sihanoukville)',
        area: 'KH-18',
        country: 'KH',
        point: { lat: 10.627543, lon: 103.522139 },
        radius: 40,
        method: 'live_pin',
        source: 'The person herself',
      },
    },
  ],
  'contact-point': [
    {
      recordId: 'c',
      values: { phone: '+66900000000', channel: 'telegram', hidden: 'no', inUse: 'yes' },
    },
    { recordId: 'h', values: { handle: '@invented', channel: 'line', hidden: 'yes' } },
  ],
  'contact-log': [
    {
      recordId: 'l',
      values: {
        at: '2026-11-19T20:00:00.000Z',
        requestWords: 'ช่วยหนูด้วย หนูอยากกลับบ้าน',
        requestEnglish: 'Please help me. I want to go home.',
      },
    },
  ],
  exploitation: [
    {
      recordId: 'e',
      values: {
        forms: ['forced_criminality'],
        meansOfControl: ['withholds_documents', 'physical_threats'],
        iloIndicators: [
          'deception',
          'retention_of_documents',
          'debt_bondage',
          'excessive_overtime',
        ],
        injuries: 'Left wrist, treated by another captive.',
        debtClaimed: { amount: '4500.00', currency: 'USD' },
      },
    },
  ],
} as const

/**
 * A packet of the sample, ready to be printed.
 *
 * @param reasoned which sensitive things go in
 */
export function samplePacket(
  language: PacketLanguage,
  audience: 'authorities' | 'premises' = 'authorities',
  reasoned: readonly ('ownWords' | 'indicators' | 'handle' | 'money')[] = [
    'indicators',
    'ownWords',
  ],
): PacketContent {
  const given = {
    salt: 'sample',
    audience,
    language,
    asOf: '2026-11-22T07:30:00.000Z',
    timeZone: 'Asia/Phnom_Penh',
    reference: 'HW-TEST-TEST',
    agency: 'Agency',
    draft: {
      addressee: {
        name: 'Provincial Commissariat of Police, Preah Sihanouk',
        nativeName: 'ស្នងការដ្ឋាននគរបាលខេត្តព្រះសីហនុ',
        office: 'Anti-Human Trafficking Office',
      },
      embassy: { name: 'Royal Invented Embassy, Phnom Penh', phone: '+855 23 000 000', email: '' },
      replyBy: '2026-12-01',
      basisReason: '',
      pictures: [photo, page],
      reasons: Object.fromEntries(reasoned.map((item) => [item, 'They screen by it.'])),
    },
    files: new Map([photo, page].map((id) => [id, { of: id, sha256: 'a'.repeat(64) }])),
  }
  return packetContent(given, sampleRecords as unknown as DossierRecords)
}
