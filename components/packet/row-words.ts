import { countryName } from '@/lib/domain/codes/countries'
import { formatDate } from '@/lib/domain/dates/format-date'
import { formatMoment } from '@/lib/domain/dates/format-moment'
import type { PacketItem } from '@/lib/domain/packet/contents'
import type { PacketRow, PacketValue } from '@/lib/domain/packet/packet-row'
import { phraseBooks } from '@/lib/i18n/packet/phrase-book'
import type { Reader } from '../dossier/reader'

type Words = (key: string) => string

/** The fixed phrases as this reader reads them: Thai in Thai, otherwise the English of the packet. */
export const bookOf = ({ locale }: Pick<Reader, 'locale'>) =>
  locale === 'th' ? phraseBooks.th : phraseBooks.en

/** A value of a packet on a screen. `t`: messages by their whole key. */
function valueOnScreen(value: PacketValue, t: Words, reader: Reader): string {
  if ('text' in value) return value.text
  if ('phrase' in value) return bookOf(reader)[value.phrase]
  if ('list' in value) return t(`codes.${value.list}.${value.code}`)
  if ('country' in value) return countryName(value.country, reader.locale)
  if ('area' in value) return t(`codes.area.${value.area}`)
  if ('date' in value) return formatDate(value.date, reader)
  if ('moment' in value) return formatMoment(value.moment, reader)
  if ('point' in value) return `${value.point.lat.toFixed(6)}, ${value.point.lon.toFixed(6)}`
  if ('metres' in value) return String(value.metres)
  return `${bookOf(reader)[value.label]}: ${value.money.amount} ${value.money.currency}`
}

/** Ways to reach the person: shown in full on the screen with the safe-contact plan alone, and in the annex. */
const reach: readonly PacketItem[] = ['phone', 'hiddenPhone', 'handle']

const masked = (text: string) => `••••${[...text].slice(-3).join('')}`

/** All that a line says, on one line; of a number or account only its end. */
export const rowOnScreen = ({ item, values }: PacketRow, t: Words, reader: Reader): string =>
  values
    .map((value) =>
      reach.includes(item) && 'text' in value
        ? masked(value.text)
        : valueOnScreen(value, t, reader),
    )
    .join(' · ')
