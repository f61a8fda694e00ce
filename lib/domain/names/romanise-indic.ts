import anyAscii from 'any-ascii'

/** Consonants of the scripts of India, and of Khmer, whose vowel is not written. */
const consonant =
  '[\u0915-\u0939\u0958-\u095f\u0995-\u09b9\u0a15-\u0a39\u0a95-\u0ab9\u0b15-\u0b39\u0b95-\u0bb9\u0c15-\u0c39\u0c95-\u0cb9\u0d15-\u0d3a\u0d9a-\u0dc6\u1780-\u17a2]'
/** The dot or sign above that is a nasal before the next consonant. */
const nasal = '[\u0901\u0902\u0981\u0982\u0a70\u0a71\u0b82\u0c02\u0c82\u0d02]'
const bare = new RegExp(`(${consonant}\u093c?)(?=${consonant}|${nasal})`, 'g')
/** Stands for a vowel that is not written; any-ascii leaves it alone. */
const unwritten = '\u0001'

/** Signs whose usual spelling in names is not the letter-by-letter one. */
const respellings: readonly (readonly [RegExp, string])[] = [
  [new RegExp(`${nasal}(?=.)`, 'g'), 'n'],
  // The plain palatal is written ch in names, in Devanagari, Bengali, Gujarati, Telugu, Kannada.
  [/[\u091a\u099a\u0a9a\u0c1a\u0c9a]/g, 'ch'],
  [/\u0943/g, 'ri'],
  // Khmer: ា is said ea behind the consonants of the second series, unless a shifter stands between.
  [
    /([\u1782-\u1784\u1787-\u1789\u178c\u178d\u1791-\u1793\u1796-\u1798\u179c])\u17b6/g,
    '$1\u17c1a',
  ],
  // Register shifters, silencers and a silent r; then the vowels as names have them.
  [/[\u17c9-\u17d1]|\u17d2\u179a$/g, ''],
  [/\u17bb\u17c6/g, 'um'],
  [/[\u17b7-\u17ba]/g, 'i'],
]

/** Northern languages drop the unwritten vowel between two spoken syllables: Harpreet, not Haraprit. */
const dropped = new RegExp(
  `(?<=[aeiou${unwritten}][^aeiou${unwritten}]{1,2})${unwritten}(?=[^aeiou]+[aeiou])`,
  'g',
)
/** … and say it after a cluster that could not end a word: Chandra, Vishva. */
const afterCluster = /[^aeiou\u0001][rvy]$/
const northern = /[\u0900-\u09ff\u0a00-\u0aff]/

/**
 * Romanises a word of a script of the Indian family that spells consonants and leaves their vowel
 * unwritten: letter by letter, the vowel supplied between two consonants.
 *
 * @param word letters without spaces
 * @returns lower-case ASCII letters
 */
export function romaniseIndic(word: string): string {
  const voiced = word.replace(bare, `$1${unwritten}`)
  const spelled = respellings.reduce((text, [from, to]) => text.replace(from, to), voiced)
  const latin = anyAscii(spelled).toLowerCase()
  return (northern.test(word) ? latin.replace(dropped, '').replace(afterCluster, '$&a') : latin)
    .replaceAll(unwritten, 'a')
    .replace(/[^a-z]/g, '')
}
