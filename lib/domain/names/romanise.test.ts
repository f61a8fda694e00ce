import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldName, readings } from './fold-name'
import { romanise } from './romanise'

const first = (name: string) => romanise(name)[0]?.join(' ')

describe('romanise', () => {
  it.each([
    // Thai: vowels written before and around, unwritten vowels, silenced letters, doubled ร
    ['สมชาย ใจดี', 'somchai chaidi'],
    ['เกียรติศักดิ์', 'kiattisak'],
    ['ณัฐวุฒิ แซ่ลิ้ม', 'natthawut saelim'],
    ['พรทิพย์ วรรณา', 'phonthip wanna'],
    ['รัตนาภรณ์', 'rattanaphon'],
    ['พงศกร', 'phongsakon'],
    ['ธีรพงศ์', 'thiraphong'],
    ['อำนาจ', 'amnat'],
    ['นางสาวสมหญิง', 'somying'],
    // Lao
    ['ສົມສັກ ແກ້ວມະນີ', 'somsak kaeomani'],
    ['ບົວພັນ ຫຼວງລາດ', 'buaphan luanglat'],
    // Burmese: rhymes, medials, stacked consonants, syllables apart
    ['အောင်ကျော်', 'aung kyaw'],
    ['ခင်မောင်ဝင်း', 'khin maung win'],
    ['စန္ဒာလွင်', 'sanda lwin'],
    ['ရွှေဖြူ', 'shwe phyu'],
    ['ဥမ္မာ', 'onma'],
    // Khmer
    ['ជា សុផល', 'chea sophal'],
    ['ម៉ាលី', 'mali'],
    // Indian scripts: unwritten vowels supplied, dropped and kept
    ['हरप्रीत सिंह', 'harprit sinh'],
    ['नरेन्द्र', 'narendra'],
    ['সুমন দাস', 'suman das'],
    // Han and Hangul: family name first, spaced or not
    ['王小明', 'wang xiao ming'],
    ['曾 國強', 'zeng guo qiang'],
    ['김민준', 'kim min jun'],
    ['김 민준', 'kim min jun'],
    ['남궁민수', 'namgung min su'],
    // Latin and the rest
    ['Nguyễn Thị Hương', 'nguyen thi huong'],
    ['ĐỖ Quốc-Bảo', 'do quoc bao'],
    ["O'Brien", 'obrien'],
    ['Delacruz', 'dela cruz'],
    ['SokDara', 'sok dara'],
    ['محمد فيصل', 'mhmd fysl'],
    ['🙂 Somchai (เล็ก) 👍', 'somchai lek'],
  ])('%s is %s', (name, expected) => expect(first(name)).toBe(expected))

  it('reads a family name in every spelling its bearers use', () => {
    const families = (name: string) => romanise(name).map(([family]) => family)
    expect(families('黃俊傑')).toEqual(expect.arrayContaining(['huang', 'wong', 'ng', 'ooi']))
    expect(families('陈志强')).toEqual(expect.arrayContaining(['chen', 'chan', 'tan']))
    expect(families('이서연')).toEqual(['lee', 'yi', 'rhee'])
    expect(romanise('陳志強')[1]).toEqual(['chan', 'chi', 'keung'])
  })

  it.each(['', '   ', '👍', '12345', '...', '\u200b\u200e'])('finds no name in %j', (name) => {
    expect(romanise(name)).toEqual([])
    expect(foldName(name)).toBe('')
  })

  it('returns ASCII words whatever is typed, and few readings', () => {
    const scripts = fc.constantFrom(...'กิตติ์ເມືອງကျော်្កស្រីहि्ं王김éñđ\u0301\u202e👍 a-')
    const name = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(scripts, { maxLength: 300 }).map((letters) => letters.join('')),
    )
    fc.assert(
      fc.property(name, (typed) => {
        const read = romanise(typed)
        expect(read.length).toBeLessThanOrEqual(6)
        for (const word of read.flat()) expect(word).toMatch(/^[a-z]+$/)
        for (const reading of readings(typed)) expect(reading).toMatch(/^[a-z]+( [a-z]+)*$/)
      }),
      { numRuns: 500 },
    )
  })
})
