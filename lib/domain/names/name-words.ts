/** Longest name we look into, in characters and in words; what follows adds nothing to a search. */
const longest = { characters: 300, words: 12 } as const

/** Forms of address written without a space before a Thai or Lao name. */
const attached = /^(?:นางสาว|นาย|นาง|เด็กชาย|เด็กหญิง|ທ້າວ|ນາງສາວ|ນາງ)(?=[เ-ไก-ฮເ-ໄກ-ຮ].{2})/u

/**
 * Splits a name into words as written: white space, hyphens, dots and a capital inside (SokDara) part
 * words; emoji, digits,
 * brackets and invisible marks are dropped; apostrophes are dropped without parting.
 *
 * @param name a name in any script
 * @returns its words in lower case, at most 12; none when it holds no letter
 */
export function nameWords(name: string): string[] {
  return name
    .slice(0, longest.characters)
    .normalize('NFKC')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/[\p{Cf}'’‘ʼ`]/gu, '')
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .split(' ')
    .filter((word) => /\p{L}/u.test(word))
    .slice(0, longest.words)
    .map((word) => word.replace(attached, ''))
}
