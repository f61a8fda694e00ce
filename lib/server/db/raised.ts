import 'server-only'
import { driverCode } from './driver-code'

/** Errors of the database that are refusals: raised by our triggers, or a uniqueness that a use case expects. */
const codes = {
  'last-administrator': 'HW001',
  'dossier-cap': 'HW002',
  'picture-cap': 'HW003',
  'changed-meanwhile': 'HW005',
  taken: '23505',
} as const

/** Whether an error of a query is this refusal of the database. */
export const raised = (error: unknown, refusal: keyof typeof codes): boolean =>
  driverCode(error) === codes[refusal]
