import { randomInt } from 'node:crypto'
import { dictionary } from '@zxcvbn-ts/language-common'

/** Words of the EFF's list for passphrases (CC BY 3.0 US), as our strength check ships it; short ones are quicker to type. */
const words = (dictionary['diceware-common'] as string[]).filter((word) =>
  /^[a-z]{4,7}$/.test(word),
)

/** Four words drawn at random (about 48 bits), to be read from a screen and typed: `lantern-oyster-grid-plum`. */
export function newPassword(): string {
  return Array.from({ length: 4 }, () => words[randomInt(words.length)]!).join('-')
}
