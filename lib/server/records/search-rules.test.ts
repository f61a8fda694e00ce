import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { documentKeys } from '@/lib/domain/document-numbers/document-keys'
import { documentMatchKeys } from '@/lib/domain/matching/document-match-keys'
import { personMatchKeys } from '@/lib/domain/matching/person-match-keys'
import { phoneMatchKeys } from '@/lib/domain/matching/phone-match-keys'
import { nameKeys } from '@/lib/domain/names/name-keys'
import { phoneKeys } from '@/lib/domain/phones/phone-keys'
import { searchRules } from './search-rules'
import { handleKey } from './tokens-of'

const names = [
  ...['Somchai Rattanakosin', 'สมชาย รัตนโกสินทร์', 'ณัฐพงศ์ ศรีสุวรรณ', 'กฤษณา', 'เพ็ญศรี'],
  ...['Nguyễn Văn Hùng', 'Trần Thị Ánh Tuyết', 'Đặng Quốc Bảo', 'Phạm Minh'],
  ...['林怡君', '陳志明', '黄伟', '欧阳娜娜', 'Tan Ah Kow', 'Wong Siu Ling', 'Ch’en Chih-ming'],
  ...['김민수', '박지영', 'Lee Seung-hyun', '이승현'],
  ...['သန်းသန်းအေး', 'Thant Zin Oo', 'ကျော်မင်း', 'ພອນສະຫວັນ ວົງສາ', 'Phonsavanh'],
  ...['សុភា លឹម', 'Sok Dara', 'ចាន់ ដារ៉ា', 'Siti Nurhaliza binti Tarudin', 'Budi Santoso'],
  ...['Rajesh Kumar', 'राजेश कुमार', 'Rakesh Kumār', 'María José de la Cruz', 'Juan dela Cruz Jr.'],
  ...['Mohammed Al-Hassan', 'محمد علي', 'Иван Петров', 'Ō’Brien Seán', 'Zbigniew Wąsik'],
]
const phones = ['+66812345678', '+855123456789', '+959420012345', '+8562055512345', '+390612345678']
const documents = ['ZZ1234567', 'AA0001234', 'B12345678', 'O0I1Z2S5']
const handles = ['@Chai_TH', 'Lin Yi-Jun', 'Ｌｉｎｅ＿ＩＤ']

it('keys are those of this version of the rules; with other keys the version is another', () => {
  const keys = {
    names: names.map((name) => nameKeys([name]).toSorted()),
    phones: phones.map(phoneKeys),
    documents: documents.map(documentKeys),
    handles: handles.map(handleKey),
    compared: [
      ...names.map((fullName) => personMatchKeys({ fullName, birthDate: '1996-04-07' })),
      ...['1996-01-01', '1996-04', '1996'].map((birthDate) =>
        personMatchKeys({ fullName: 'Somchai Rattanakosin', birthDate }),
      ),
      ...phones.map((phone) => phoneMatchKeys({ phone })),
      ...documents.map((number) => documentMatchKeys({ number, issuingCountry: 'TH' })),
      ...documents.map((number) => documentMatchKeys({ number })),
    ],
  }
  const fingerprint = createHash('sha256').update(JSON.stringify(keys)).digest('hex').slice(0, 16)
  expect(
    { searchRules, fingerprint },
    'Keys have changed: raise searchRules by one and write the new fingerprint here.',
  ).toEqual({ searchRules: 2, fingerprint: '2ec507c376f7944f' })
})
