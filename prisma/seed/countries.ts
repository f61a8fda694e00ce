import type { currency } from '@/lib/domain/codes/currencies'
import type { language } from '@/lib/domain/codes/languages'
import type { channel } from '@/lib/domain/codes/contact'
import type { platform } from '@/lib/domain/codes/recruitment'

type OneOf<List extends { codes: readonly string[] }> = List['codes'][number]

type Country = {
  /** As in a machine-readable zone. */
  alpha3: string
  /** As on the cover of a passport. */
  state: string
  language: OneOf<typeof language>
  familyFirst: boolean
  /**
   * `#` is a digit. Of the length that the state uses, with ZZ where its letters stand: no state issues passports
   * that begin so, and none of these numbers can be anybody's.
   */
  passport: string
  /** National card numbers that cannot be: an area, category or month that does not exist. */
  nationalId?: string
  /** In a range that its numbering plan gives to nobody. */
  phone: string
  channel: OneOf<typeof channel>
  platform: OneOf<typeof platform>
  currency: OneOf<typeof currency>
  /** Monthly pay as promised, and the fee asked beforehand, in that currency. */
  pay: number
  fee: number
  airport: string
}

/** What differs by country in an invented life. */
const countries = {
  TH: {
    alpha3: 'THA',
    state: 'Kingdom of Thailand',
    language: 'th',
    familyFirst: false,
    passport: 'ZZ#######',
    nationalId: '9-####-#####-##-#',
    phone: '+6650000####',
    channel: 'line',
    platform: 'facebook',
    currency: 'THB',
    pay: 35_000,
    fee: 4_000,
    airport: 'Bangkok',
  },
  ID: {
    alpha3: 'IDN',
    state: 'Republic of Indonesia',
    language: 'id',
    familyFirst: false,
    passport: 'ZZ######',
    nationalId: '0000000000######',
    phone: '+628000000####',
    channel: 'whatsapp',
    platform: 'telegram',
    currency: 'IDR',
    pay: 12_000_000,
    fee: 3_500_000,
    airport: 'Jakarta',
  },
  PH: {
    alpha3: 'PHL',
    state: 'Republic of the Philippines',
    language: 'tl',
    familyFirst: false,
    passport: 'ZZ######Z',
    phone: '+63800000####',
    channel: 'messenger',
    platform: 'facebook',
    currency: 'PHP',
    pay: 60_000,
    fee: 15_000,
    airport: 'Manila',
  },
  VN: {
    alpha3: 'VNM',
    state: 'Socialist Republic of Viet Nam',
    language: 'vi',
    familyFirst: true,
    passport: 'ZZ#######',
    nationalId: '000000######',
    phone: '+8460000####',
    channel: 'zalo',
    platform: 'zalo',
    currency: 'VND',
    pay: 25_000_000,
    fee: 2_000_000,
    airport: 'Ho Chi Minh City',
  },
  CN: {
    alpha3: 'CHN',
    state: "People's Republic of China",
    language: 'zh',
    familyFirst: true,
    passport: 'ZZ#######',
    phone: '+861200000####',
    channel: 'wechat',
    platform: 'wechat',
    currency: 'CNY',
    pay: 15_000,
    fee: 3_000,
    airport: 'Kunming',
  },
  TW: {
    alpha3: 'TWN',
    state: 'Taiwan',
    language: 'zh',
    familyFirst: true,
    passport: 'ZZ#######',
    nationalId: 'Z00000####',
    phone: '+88630000####',
    channel: 'line',
    platform: 'facebook',
    currency: 'TWD',
    pay: 90_000,
    fee: 10_000,
    airport: 'Taoyuan',
  },
  MY: {
    alpha3: 'MYS',
    state: 'Malaysia',
    language: 'ms',
    familyFirst: false,
    passport: 'ZZ#######',
    nationalId: '990000-00-####',
    phone: '+6020000####',
    channel: 'whatsapp',
    platform: 'tiktok',
    currency: 'MYR',
    pay: 6_000,
    fee: 800,
    airport: 'Kuala Lumpur',
  },
  IN: {
    alpha3: 'IND',
    state: 'Republic of India',
    language: 'hi',
    familyFirst: false,
    passport: 'ZZ######',
    nationalId: '0000 0000 ####',
    phone: '+91100000####',
    channel: 'whatsapp',
    platform: 'telegram',
    currency: 'INR',
    pay: 80_000,
    fee: 150_000,
    airport: 'Kolkata',
  },
  LA: {
    alpha3: 'LAO',
    state: "Lao People's Democratic Republic",
    language: 'lo',
    familyFirst: false,
    passport: 'ZZ######',
    phone: '+856200000####',
    channel: 'whatsapp',
    platform: 'facebook',
    currency: 'LAK',
    pay: 15_000_000,
    fee: 1_000_000,
    airport: 'Vientiane',
  },
  KH: {
    alpha3: 'KHM',
    state: 'Kingdom of Cambodia',
    language: 'km',
    familyFirst: true,
    passport: 'ZZ#######',
    nationalId: '000000###',
    phone: '+85550000####',
    channel: 'telegram',
    platform: 'telegram',
    currency: 'USD',
    pay: 800,
    fee: 50,
    airport: 'Phnom Penh',
  },
  MM: {
    alpha3: 'MMR',
    state: 'Republic of the Union of Myanmar',
    language: 'my',
    familyFirst: false,
    passport: 'ZZ######',
    nationalId: '99/ZaZaZa(N)00####',
    phone: '+95910000####',
    channel: 'viber',
    platform: 'facebook',
    currency: 'MMK',
    pay: 2_500_000,
    fee: 600_000,
    airport: 'Yangon',
  },
  KR: {
    alpha3: 'KOR',
    state: 'Republic of Korea',
    language: 'ko',
    familyFirst: true,
    passport: 'ZZ#######',
    phone: '+82130000####',
    channel: 'kakaotalk',
    platform: 'instagram',
    currency: 'KRW',
    pay: 5_500_000,
    fee: 0,
    airport: 'Incheon',
  },
} as const satisfies Record<string, Country>

export type CountryCode = keyof typeof countries

/** What is known of a country, with the codes as wide as their lists. */
export const countryOf = (code: CountryCode): Country => countries[code]
