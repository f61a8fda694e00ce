import type { OpenDetermination } from '@/lib/domain/workflow/determinations'
import { formatDate } from '@/lib/domain/dates/format-date'
import type { Reader } from '../dossier/reader'
import type { Words } from './way-words'

/** Every determination in a line of its own: "Not a victim of trafficking – Police, 1 June 2026". All are kept. */
export const determinationWords = (
  t: Words,
  determinations: readonly OpenDetermination[],
  reader: Reader,
): string[] =>
  determinations.map(({ finding, decider, body, decidedOn }) => {
    const who = body ? `${t(`codes.decider.${decider}`)} (${body})` : t(`codes.decider.${decider}`)
    return `${t(`codes.victimStatus.${finding}`)} – ${who}, ${formatDate(decidedOn, reader)}`
  })
