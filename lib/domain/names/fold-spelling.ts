import { wellKnown } from './well-known-spellings'

type Rule = readonly [spelling: RegExp, folded: string]

/** Old Indonesian spells y as j, and shows itself by dj, tj, sj or joe. */
const oldIndonesian = /[dts]j|^joe/
const oldY = /(?<![dtsn])j/g

/**
 * The consonants, in order: what pinyin and Wade–Giles, Royal Thai and everyday Thai, French-made
 * Lao and Khmer, old and new Indonesian, Revised and older Korean, Spanish and English spell
 * differently becomes one capital. P: p b f. T: t d. K: k g q. S: s and every sibilant and
 * affricate, unless it closes the word as in Thai (Pairoj, Pairot). N: n, ng, ny, and l that closes
 * a syllable. L: l r. r that closes a syllable is dropped.
 */
const consonants: readonly Rule[] = [
  [/ch(?=r)/g, 'K'],
  [/(?<=[aeiou])(?:ch|j)$/g, 'T'],
  [/^sh?r(?=[aeiouy])|sr(?=i|ee|y)/g, 'S'],
  [/tsch|tch|tzu|tsz|ts|tz|dz|zh|chh?|[dts]?j|sch|[kc]sh?|sh|hs|sy(?=[aeiou])|ss|x/g, 'S'],
  [/q(?=i[aeoun])|c(?=[eiy])|[sz]+/g, 'S'],
  [/n[td](?=$|[^aeiouyhr])|ngh?|n[hy](?=[aeiou])|nh$|gn|n+/g, 'N'],
  [/ph|[pbf]+h?/g, 'P'],
  [/[td]+h?/g, 'T'],
  [/c?kh?|cqu?|gh|[gckq]+/g, 'K'],
  [/m+/g, 'M'],
  [/r+(?=[^aeiouyhr]|$)/g, ''],
  [/l+(?=[^aeiouyhl]|$)/g, 'N'],
  [/[lr]+h?/g, 'L'],
  [/^h(?=[aeiouyw])/g, 'H'],
  [/h/g, ''],
  [/^[wv]|(?<=[aeiouy])[wv](?=[aeiouy])/g, 'W'],
  [/^y(?=[aeiou])/g, 'Y'],
  [/([A-Z])\1+/g, '$1'],
]

/** Vowels that stand together become one of three: front i, back o, open a. */
const vowels: readonly Rule[] = [
  [/[wv]/g, 'u'],
  [/y/g, 'i'],
  [/oe|ue|eu|oi/g, 'o'],
  [/[aeiou]*[ou](?![aeiou])/g, 'o'],
  [/[ou]*a+(?![aeiou])/g, 'a'],
  [/[aeiou]*[ie][aeiou]*/g, 'i'],
]

const apply = (rules: readonly Rule[], word: string) =>
  rules.reduce((text, [spelling, folded]) => text.replace(spelling, folded), word)

/**
 * Folds one Latin word so that the ways of spelling one name come out alike, or nearly so: Jaidee and
 * Chaidi, Zhang and Chang, Widjaja and Wijaya, Sophal and Sophol.
 *
 * @param word lower-case ASCII letters
 * @returns letters of p t k s m n l h w y and a i o; the word itself when nothing would remain
 */
export function foldSpelling(word: string): string {
  const known = wellKnown(word)
  const modern = oldIndonesian.test(known) ? known.replace(oldY, 'y') : known
  return apply(vowels, apply(consonants, modern)).toLowerCase() || word
}

/**
 * What remains of a folded word without its vowels, of which no two ears agree: the first letter
 * (`a` for any vowel) and the consonants.
 *
 * @param folded a word as foldSpelling returns it
 */
export function skeletonOf(folded: string): string {
  const first = folded.charAt(0).replace(/[aio]/, 'a')
  return first + folded.slice(1).replace(/[aio]/g, '')
}
