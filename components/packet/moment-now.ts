import { formatDate } from '@/lib/domain/dates/format-date'
import type { Typed } from '@/lib/domain/form/form-state'
import { localMoment } from '@/lib/domain/record/local-moment'
import type { Reader } from '../dossier/reader'

/** The two halves of a moment field, filled in with an instant as this reader writes it. */
export function momentNow(name: string, instant: string, reader: Reader): Typed {
  const { date, time } = localMoment(instant, reader.timeZone)
  return { [`${name}.date`]: [formatDate(date, reader)], [`${name}.time`]: [time] }
}
