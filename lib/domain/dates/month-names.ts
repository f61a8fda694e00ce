/**
 * Month names people type, by month, January first: full and short, as in calendars and papers of
 * the countries we work with. Matched without case and without full stops ("พ.ย." = "พย").
 */
const monthNames = [
  // English, Thai
  ['january jan', 'มกราคม มกรา ม.ค.'],
  ['february feb', 'กุมภาพันธ์ กุมภา ก.พ.'],
  ['march mar', 'มีนาคม มีนา มี.ค.'],
  ['april apr', 'เมษายน เมษา เม.ย.'],
  ['may', 'พฤษภาคม พฤษภา พ.ค.'],
  ['june jun', 'มิถุนายน มิถุนา มิ.ย.'],
  ['july jul', 'กรกฎาคม กรกฎา ก.ค.'],
  ['august aug', 'สิงหาคม สิงหา ส.ค.'],
  ['september sept sep', 'กันยายน กันยา ก.ย.'],
  ['october oct', 'ตุลาคม ตุลา ต.ค.'],
  ['november nov', 'พฤศจิกายน พฤศจิกา พ.ย.'],
  ['december dec', 'ธันวาคม ธันวา ธ.ค.'],
] as const satisfies readonly (readonly string[])[]

/** The same months in Indonesian, Malay and Filipino, Khmer, Lao, Burmese. */
const neighbouringMonthNames = [
  ['januari enero ene', 'មករា', 'ມັງກອນ ມ.ກ.', 'ဇန်နဝါရီ ဇန်'],
  ['februari pebruari pebrero peb', 'កុម្ភៈ', 'ກຸມພາ ກ.ພ.', 'ဖေဖော်ဝါရီ ဖေ'],
  ['maret mac marso', 'មីនា', 'ມີນາ ມ.ນ.', 'မတ်'],
  ['abril abr', 'មេសា', 'ເມສາ ມ.ສ.', 'ဧပြီ ဧ'],
  ['mei mayo', 'ឧសភា', 'ພຶດສະພາ ພ.ພ.', 'မေ'],
  ['juni hunyo hun', 'មិថុនា', 'ມິຖຸນາ ມິ.ຖ.', 'ဇွန်'],
  ['juli julai hulyo hul', 'កក្កដា', 'ກໍລະກົດ ກ.ລ.', 'ဇူလိုင် ဇူ'],
  ['agustus ogos agu agt agosto ogo ago', 'សីហា', 'ສິງຫາ ສ.ຫ.', 'ဩဂုတ် သြဂုတ် ဩ'],
  ['setyembre set', 'កញ្ញា', 'ກັນຍາ ກ.ຍ.', 'စက်တင်ဘာ စက်'],
  ['oktober okt oktubre', 'តុលា', 'ຕຸລາ ຕ.ລ.', 'အောက်တိုဘာ အောက်'],
  ['nop nobyembre nob', 'វិច្ឆិកា', 'ພະຈິກ ພ.ຈ.', 'နိုဝင်ဘာ နို'],
  ['desember disember des dis disyembre', 'ធ្នូ', 'ທັນວາ ທ.ວ.', 'ဒီဇင်ဘာ ဒီ'],
] as const satisfies readonly (readonly string[])[]

/** A word as it is looked up: compatibility forms folded, lower case, without full stops and spaces. */
export function wordKey(word: string): string {
  return word.normalize('NFKC').toLowerCase().replace(/[.\s]/g, '')
}

const numbers = new Map<string, number>()
for (const table of [monthNames, neighbouringMonthNames]) {
  table.forEach((languages, index) => {
    for (const name of languages.flatMap((names) => names.split(' '))) {
      numbers.set(wordKey(name), index + 1)
    }
  })
}

/**
 * @param word one typed word, with or without full stops
 * @returns the month, 1 to 12, or undefined when the word names none
 */
export function monthNumber(word: string): number | undefined {
  return numbers.get(wordKey(word))
}
