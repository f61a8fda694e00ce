import { chinese, taiwanese } from './chinese'
import { indian } from './indian'
import { filipino, indonesian, malaysian } from './island'
import { burmese, khmer, lao } from './mekong'
import { thai } from './thai'
import { korean, vietnamese } from './vietnamese-and-korean'

/**
 * The sixty people of the demonstration. All are invented; their names are put together from common ones, so that
 * searching meets every script and spelling there is.
 */
export const everyone = [
  ...thai,
  ...indonesian,
  ...filipino,
  ...vietnamese,
  ...chinese,
  ...taiwanese,
  ...malaysian,
  ...indian,
  ...lao,
  ...khmer,
  ...burmese,
  ...korean,
]
