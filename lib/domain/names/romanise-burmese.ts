import { burmeseConsonants, burmeseOnsets, burmeseRhymes } from './burmese-letters'

/** A consonant or free vowel, its medials, then vowel signs and closing consonants. */
const syllable =
  /([\u1000-\u102a\u103f])([\u103b-\u103e]*)((?:[\u102b-\u1032\u1036]|[\u1000-\u1021]\u103a|\u103a)*)/g
/** Marks a consonant stacked under another: its syllable belongs to the word of the one before. */
const tie = '\u2060'

function onset(consonant: string, medials: string): string {
  const glide = medials.includes('ွ') ? 'w' : ''
  const whole = burmeseOnsets[consonant + medials.replace('ွ', '')]
  if (whole) return whole + glide
  const breath = medials.includes('ှ') ? 'h' : ''
  const y = /[ျြ]/.test(medials) ? 'y' : ''
  return breath + (burmeseConsonants[consonant] ?? '') + y + glide
}

function spell(letter: string, medials: string, rest: string): string {
  const free = /[ဣ-ဪ]/.test(letter)
  // ဥ before a closing consonant is only the carrier of -on (ဥမ္မာ Ohnmar).
  if (free && rest) return burmeseRhymes.find(([written]) => `ု${rest}`.startsWith(written))![1]
  if (letter === 'ရ' && !medials && rest.startsWith('ိ')) return 'ri'
  const rounded = medials.includes('ွ') && /^(?:[နမတငယ]်|ဲ)/.test(rest)
  const written = rounded ? `ွ${rest}` : rest
  const rhyme = burmeseRhymes.find(([sign]) => written.startsWith(sign))?.[1]
  return onset(letter, rounded ? medials.replace('ွ', '') : medials) + (rhyme ?? (free ? '' : 'a'))
}

/**
 * Romanises a Burmese word as names are written in Latin letters, each syllable apart: အောင်ကျော်
 * becomes aung kyaw. Syllables tied by a stacked consonant stay together (စန္ဒာ sanda).
 *
 * @param word Burmese letters without spaces
 * @returns the syllables in lower-case Latin letters
 */
export function romaniseBurmese(word: string): string[] {
  const text = word
    .replace(/ဦ/g, 'ဦ')
    .replace(/[့း]/g, '')
    .replace(/([\u1000-\u1021])(\u103a?)\u1039/g, `$1\u103a${tie}`)
  const words: string[] = []
  for (const found of text.matchAll(syllable)) {
    const spelled = spell(found[1]!, found[2] ?? '', found[3] ?? '')
    const tied = text[found.index - 1] === tie
    if (tied && words.length > 0) words[words.length - 1] += spelled
    else words.push(spelled)
  }
  return words
}
