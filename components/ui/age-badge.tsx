import { type Tone, toneClass } from './tone'

export type Age = 'fresh' | 'ageing' | 'old' | 'stale'

/** How many of the four bars are filled, and the tone. Source of the ages: the decay of a location's worth. */
const looks = {
  fresh: { bars: 4, tone: 'success' },
  ageing: { bars: 3, tone: 'info' },
  old: { bars: 2, tone: 'warning' },
  stale: { bars: 1, tone: 'danger' },
} as const satisfies Record<Age, { bars: number; tone: Tone }>

/** How old a location is: bars, colour, and both said in `text`, e.g. "Old: seen 12 days ago". */
export function AgeBadge({ age, text }: { age: Age; text: string }) {
  const { bars, tone } = looks[age]
  return (
    <span className={`tag ${toneClass[tone]}`}>
      <span aria-hidden="true" className="age-bars" data-bars={bars} />
      <span>{text}</span>
    </span>
  )
}
