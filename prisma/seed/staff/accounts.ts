import type { Role } from '@/lib/domain/access/roles'
import type { AgencyCode } from './agencies'

export type StaffAccount = {
  name: string
  email: string
  agency: AgencyCode
  /** Most have one; a small agency's people do several things. */
  roles: readonly Role[]
  locale?: 'en' | 'th'
  calendar?: 'gregorian' | 'buddhist'
  timeZone?: string
}

/**
 * The accounts of the demonstration, every role among them. Lotus Harbour has two caseworkers, so that two people
 * can be tried in one dossier. Invented people; `.example` is reserved and takes no mail (RFC 2606).
 */
export const accounts = {
  sophea: {
    name: 'Sophea Lim',
    email: 'sophea.lim@lotus-harbour.example',
    agency: 'KH-LOTUS',
    roles: ['caseworker'],
  },
  james: {
    name: 'James Okello',
    email: 'james.okello@lotus-harbour.example',
    agency: 'KH-LOTUS',
    roles: ['caseworker'],
  },
  chenda: {
    name: 'Chenda Prak',
    email: 'chenda.prak@lotus-harbour.example',
    agency: 'KH-LOTUS',
    roles: ['supervisor'],
  },
  rithy: {
    name: 'Rithy Meas',
    email: 'rithy.meas@lotus-harbour.example',
    agency: 'KH-LOTUS',
    roles: ['agency-administrator'],
  },
  maren: {
    name: 'Maren Voss',
    email: 'maren.voss@lotus-harbour.example',
    agency: 'KH-LOTUS',
    roles: ['auditor'],
  },
  naree: {
    name: 'Naree Wattana',
    email: 'naree.wattana@thai-embassy.example',
    agency: 'TH-EMB',
    roles: ['consular-officer'],
    calendar: 'buddhist',
  },
  pong: {
    name: 'Pong Intharat',
    email: 'pong.intharat@thai-embassy.example',
    agency: 'TH-EMB',
    roles: ['intake-officer'],
    locale: 'th',
    calendar: 'buddhist',
  },
  ladda: {
    name: 'Ladda Sukprasert',
    email: 'ladda.sukprasert@thai-embassy.example',
    agency: 'TH-EMB',
    roles: ['supervisor'],
    calendar: 'buddhist',
  },
  wit: {
    name: 'Wit Charoen',
    email: 'wit.charoen@thai-embassy.example',
    agency: 'TH-EMB',
    roles: ['agency-administrator'],
    calendar: 'buddhist',
  },
  ratih: {
    name: 'Ratih Kusuma',
    email: 'ratih.kusuma@indonesian-embassy.example',
    agency: 'ID-EMB',
    roles: ['consular-officer'],
    timeZone: 'Asia/Jakarta',
  },
  bayu: {
    name: 'Bayu Adinata',
    email: 'bayu.adinata@indonesian-embassy.example',
    agency: 'ID-EMB',
    roles: ['agency-administrator'],
    timeZone: 'Asia/Jakarta',
  },
  lourdes: {
    name: 'Lourdes Abad',
    email: 'lourdes.abad@homeward-line.example',
    agency: 'PH-LINE',
    roles: ['intake-officer', 'caseworker'],
    timeZone: 'Asia/Manila',
  },
  faridah: {
    name: 'Faridah Mansor',
    email: 'faridah.mansor@task-force.example',
    agency: 'MY-TASK',
    roles: ['reviewer'],
    timeZone: 'Asia/Kuala_Lumpur',
  },
  anders: {
    name: 'Anders Holm',
    email: 'anders.holm@operator.example',
    agency: 'OPERATOR',
    roles: ['platform-administrator'],
  },
} as const satisfies Record<string, StaffAccount>

export type StaffKey = keyof typeof accounts
