import { plainTyped } from '../digits/plain-typed'

export type NormalisedDocumentNumber =
  | { ok: true; number: string }
  | {
      ok: false
      reason: 'empty' | 'too-short' | 'too-long' | 'has-other-text' | 'not-a-document-number'
    }

/** Shortest and longest number of an identity document, without separators (an MRZ holds 9, national cards up to 18). */
export const documentNumberLength = { from: 4, to: 20 } as const

/** Words people paste before a number; the number follows a mark or a space. */
const label =
  /^(?:passport|pp|id|nric|ic|nrc|ktp|nik|cccd|cmnd|card)?\s*(?:number|numero|no|nr|#|№|เลขที่|số)?\s*[.:#]+\s*|^(?:passport|id|card)(?:\s+(?:number|no))?\s+/iu

/**
 * Brings the number of a passport, card or permit to one form: capitals, digits of any script as
 * ASCII, without spaces, dashes, dots, slashes, brackets or the fillers of a machine-readable zone.
 * Letters of other scripts are kept: Myanmar registration cards have them.
 *
 * @param typed any text; a label before the number is dropped
 * @returns the number. Refusals: empty; too-short (under 4); too-long (over 20); has-other-text
 *   (marks no number has); not-a-document-number (no digit in it).
 */
export function normaliseDocumentNumber(typed: string): NormalisedDocumentNumber {
  const text = plainTyped(typed).replace(label, '')
  const number = text.toUpperCase().replace(/[\s.\-_/\\()[\]<'’,]/gu, '')
  if (number === '') return { ok: false, reason: 'empty' }
  if (/[^\p{L}\p{M}\p{N}]/u.test(number)) return { ok: false, reason: 'has-other-text' }
  if (!/\d/.test(number)) return { ok: false, reason: 'not-a-document-number' }
  const length = [...number].length
  if (length < documentNumberLength.from) return { ok: false, reason: 'too-short' }
  if (length > documentNumberLength.to) return { ok: false, reason: 'too-long' }
  return { ok: true, number }
}
