import { countryOf } from './countries'
import type { Person } from './people/person'

/** The whole name in Latin letters in the order of the country, or the native one when that is all there is. */
export function fullName({ name, country }: Person): string {
  const { given, family } = name
  const parts = countryOf(country).familyFirst ? [family, given] : [given, family]
  return parts.filter(Boolean).join(' ') || name.native || ''
}

/** What relatives and friends are called, by country: invented, and mostly how a neighbour would say it. */
export const relativeNames = {
  TH: { mother: 'Somporn', father: 'Prayoon', sister: 'Malinee', friend: 'Bank' },
  ID: { mother: 'Ibu Sumiati', father: 'Pak Darmo', sister: 'Kak Lilis', friend: 'Yanto' },
  PH: { mother: 'Nanay Nena', father: 'Tatay Ramon', sister: 'Ate Liza', friend: 'Dodong' },
  VN: { mother: 'Bà Tư', father: 'Ông Năm', sister: 'Chị Hạnh', friend: 'Lợi' },
  CN: { mother: '张桂兰', father: '老李', sister: '小芳', friend: '阿强' },
  TW: { mother: '林媽媽', father: '林伯伯', sister: '小雯', friend: '阿哲' },
  MY: { mother: 'Mak Som', father: 'Pak Long', sister: 'Kak Ina', friend: 'Azman' },
  IN: { mother: 'Sunita Devi', father: 'Ramesh', sister: 'Meena', friend: 'Vicky' },
  LA: { mother: 'Mae Kham', father: 'Pho Sing', sister: 'Nang Noy', friend: 'Tou' },
  KH: { mother: 'Srey Touch', father: 'Chan', sister: 'Bong Thy', friend: 'Rith' },
  MM: { mother: 'Daw Hla', father: 'U Ba', sister: 'Ma Su', friend: 'Ko Tun' },
  KR: { mother: '김영숙', father: '김상철', sister: '지영', friend: '민호' },
} as const satisfies Record<
  Person['country'],
  Record<'mother' | 'father' | 'sister' | 'friend', string>
>
