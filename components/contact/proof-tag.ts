import { proofStanding } from '@/lib/domain/contact/contact-state'
import type { Translate } from '../file/file-data'
import { moment, type Reader } from '../dossier/reader'
import type { Tone } from '../ui/tone'

const tones = {
  'no-end': 'neutral',
  holds: 'success',
  expiring: 'warning',
  expired: 'danger',
} as const

/** Until when a proof of life counts, in words; how loudly that is said. */
export function proofTag(
  validUntil: string | undefined,
  { asOf, reader, t }: { asOf: string; reader: Reader; t: Translate },
): { text: string; tone: Tone } {
  const standing = proofStanding(validUntil, asOf)
  const when = validUntil ? moment(validUntil, reader).text : ''
  return { text: t(`contact.proof.${standing}`, { when }), tone: tones[standing] }
}
