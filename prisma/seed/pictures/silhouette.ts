import { type Chance } from '../random'
import { box, picture } from './svg'

const skins = ['#b98d6f', '#c9a284', '#a87c5f'] as const
const clothes = ['#35506b', '#5b4a6f', '#3f5f4a', '#6b4437'] as const

/** A head and shoulders without a face, in a box of 200 by 250 at the origin. */
export function silhouette(sex: 'female' | 'male' | undefined, chance: Chance): string {
  const skin = chance.one(skins)
  const hair = '#2a2320'
  const long = `<path d="M58 92 q42 -92 84 0 l6 88 q-48 22 -96 0 z" fill="${hair}"/>`
  const short = `<path d="M60 90 q4 -52 40 -52 q36 0 40 52 q-40 -30 -80 0 z" fill="${hair}"/>`
  return [
    box(0, 0, 200, 250, '#e8ecef'),
    sex === 'female' ? long : '',
    box(84, 140, 32, 50, skin),
    `<ellipse cx="100" cy="102" rx="37" ry="48" fill="${skin}"/>`,
    sex === 'female' ? `<path d="M58 92 q42 -86 84 0 q-42 -26 -84 0 z" fill="${hair}"/>` : short,
    `<path d="M14 250 q6 -72 70 -76 q16 16 32 0 q64 4 70 76 z" fill="${chance.one(clothes)}"/>`,
  ].join('')
}

/** A "current photo": the silhouette before the bunk beds of a dormitory. */
export function portrait(sex: 'female' | 'male', chance: Chance): string {
  const bunks = [0, 1, 2, 3].map((row) => box(0, 90 + row * 170, 720, 14, '#6d6258'))
  return picture(720, 900, [
    box(0, 0, 720, 900, chance.one(['#9aa39b', '#a39a8d', '#8f99a5'])),
    ...bunks,
    box(60, 0, 16, 900, '#5b5148'),
    box(650, 0, 16, 900, '#5b5148'),
    `<clipPath id="f"><rect width="200" height="250"/></clipPath>`,
    `<g transform="translate(110 260) scale(2.5 2.56)" clip-path="url(#f)">${silhouette(sex, chance).replace(/<rect x="0"[^>]*>/, '')}</g>`,
  ])
}
