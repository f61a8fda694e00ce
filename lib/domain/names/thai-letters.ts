/** Thai consonants as romanised at the beginning and at the end of a syllable. Source: Royal Thai General System. */
export const thaiConsonants: Readonly<Record<string, readonly [initial: string, final: string]>> =
  Object.fromEntries(
    (
      [
        ['ก', 'k', 'k'],
        ['ขฃคฅฆ', 'kh', 'k'],
        ['ง', 'ng', 'ng'],
        ['จ', 'ch', 't'],
        ['ฉชฌ', 'ch', 't'],
        ['ซศษส', 's', 't'],
        ['ญ', 'y', 'n'],
        ['ฎด', 'd', 't'],
        ['ฏต', 't', 't'],
        ['ฐฑฒถทธ', 'th', 't'],
        ['ณน', 'n', 'n'],
        ['บ', 'b', 'p'],
        ['ป', 'p', 'p'],
        ['ผพภ', 'ph', 'p'],
        ['ฝฟ', 'f', 'p'],
        ['ม', 'm', 'm'],
        ['ย', 'y', 'i'],
        ['ร', 'r', 'n'],
        ['ลฬ', 'l', 'n'],
        ['ว', 'w', 'o'],
        ['หฮ', 'h', ''],
        ['อ', '', ''],
      ] as const
    ).flatMap(([letters, initial, final]) =>
      [...letters].map((letter) => [letter, [initial, final]] as const),
    ),
  )

/** Thai vowel signs, those written before their consonant included. */
export const thaiVowels: Readonly<Record<string, string>> = {
  ะ: 'a',
  'ั': 'a',
  า: 'a',
  'ํ': 'am',
  'ิ': 'i',
  'ี': 'i',
  'ึ': 'ue',
  'ื': 'ue',
  'ุ': 'u',
  'ู': 'u',
  เ: 'e',
  แ: 'ae',
  โ: 'o',
  ใ: 'ai',
  ไ: 'ai',
}
