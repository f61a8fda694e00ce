import { romaniseThai } from './romanise-thai'

/** Lao letters that do not stand 0x80 behind the Thai letter of the same sound. */
const different: Readonly<Record<string, string>> = {
  ຊ: 'ซ',
  ຍ: 'ย',
  ໜ: 'น',
  ໝ: 'ม',
  'ຼ': 'ล',
  ຽ: 'ia',
  'ົ': 'o',
  ຣ: 'ร',
}

/**
 * Romanises a Lao word. The Lao alphabet is laid out like the Thai one and spells as it sounds, so
 * its letters are read by the Thai rules.
 *
 * @param word Lao letters without spaces
 * @returns as romaniseThai
 */
export function romaniseLao(word: string): string {
  const asThai = word
    .replace(/ົວ/g, 'ວ')
    .replace(/ຫ(?=[ງຍນມຣລວຼ])/g, '')
    .replace(/ໍາ/g, 'ຳ')
    .replace(/ໍ/g, 'o')
    .replace(/[\u0e80-\u0eff]/g, (letter) => {
      return different[letter] ?? String.fromCharCode(letter.charCodeAt(0) - 0x80)
    })
  return romaniseThai(asThai)
}
