/** Burmese consonants as names are romanised. Aspirates and their voiced kin are folded later. */
export const burmeseConsonants: Readonly<Record<string, string>> = {
  ...{ က: 'k', ခ: 'kh', ဂ: 'g', ဃ: 'g', င: 'ng', စ: 's', ဆ: 's', ဇ: 'z', ဈ: 'z', ည: 'ny', ဉ: 'ny' },
  ...{ ဋ: 't', ဌ: 'ht', ဍ: 'd', ဎ: 'd', ဏ: 'n', တ: 't', ထ: 'ht', ဒ: 'd', ဓ: 'd', န: 'n', ပ: 'p' },
  ...{ ဖ: 'ph', ဗ: 'b', ဘ: 'b', မ: 'm', ယ: 'y', ရ: 'y', လ: 'l', ဝ: 'w', သ: 'th', ဟ: 'h', ဠ: 'l' },
  ...{ အ: '', ဥ: 'u', ဦ: 'u', ဣ: 'i', ဤ: 'i', ဧ: 'e', ဩ: 'aw', ဪ: 'aw', ဿ: 'th' },
}

/** Consonant and medial said as another sound. */
export const burmeseOnsets: Readonly<Record<string, string>> = {
  ...{ ချ: 'ch', ခြ: 'ch', ဂျ: 'gy', ဂြ: 'gy', ရှ: 'sh', သျှ: 'sh', လျှ: 'sh', ငြ: 'ny' },
}

/**
 * What follows the consonant, longest first: how it is written in names. A creaky nasal is written
 * -nt (မြင့် Myint), which folds like -n.
 */
export const burmeseRhymes: readonly (readonly [written: string, latin: string])[] = [
  ...([
    ['ောင်', 'aung'],
    ['ောက်', 'auk'],
    ['ိုင်', 'aing'],
    ['ိုက်', 'aik'],
    ['ော်', 'aw'],
    ['ော', 'aw'],
    ['ေါ', 'aw'],
  ] as const),
  ...([
    ['ိန်', 'ein'],
    ['ိမ်', 'ein'],
    ['ိတ်', 'eit'],
    ['ိပ်', 'eip'],
    ['ုန်', 'on'],
    ['ုမ်', 'on'],
    ['ုတ်', 'ok'],
    ['ုပ်', 'ok'],
  ] as const),
  ...([
    ['ွန်', 'un'],
    ['ွမ်', 'un'],
    ['ွတ်', 'ut'],
    ['ွင်', 'win'],
    ['ွယ်', 'we'],
    ['ွဲ', 'we'],
  ] as const),
  ...([
    ['င်', 'in'],
    ['က်', 'et'],
    ['တ်', 'at'],
    ['ပ်', 'at'],
    ['စ်', 'it'],
    ['န်', 'an'],
    ['ဏ်', 'an'],
    ['မ်', 'an'],
  ] as const),
  ...([
    ['ည်', 'i'],
    ['ဉ်', 'in'],
    ['ယ်', 'e'],
    ['ို', 'o'],
    ['ုံ', 'on'],
    ['ိံ', 'ein'],
    ['ံ', 'an'],
  ] as const),
  ...([
    ['ိ', 'i'],
    ['ီ', 'i'],
    ['ု', 'u'],
    ['ူ', 'u'],
    ['ေ', 'e'],
    ['ဲ', 'e'],
    ['ာ', 'a'],
    ['ါ', 'a'],
  ] as const),
]
