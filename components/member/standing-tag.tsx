import { getTranslations } from 'next-intl/server'
import { Tag } from '@/components/ui/tag'
import type { Tone } from '@/components/ui/tone'

/** How far a member has come; instants as Date. Null where it is not to be known. */
export type StandingSeen = {
  hasPassword: boolean
  hasSecondFactor: boolean
  invitedUntil: Date | null
} | null

type Word = 'disabled' | 'invited' | 'invitation-over' | 'setting-up' | 'active'

const toneOf = {
  disabled: 'danger',
  invited: 'info',
  'invitation-over': 'warning',
  'setting-up': 'info',
  active: 'success',
} as const satisfies Record<Word, Tone>

/** What an administrator needs to know of a member, in one word. `asOf`: now. */
export function standingWord(
  { disabledAt, standing }: { disabledAt: Date | null; standing: StandingSeen },
  asOf: Date,
): Word {
  if (disabledAt) return 'disabled'
  if (!standing || (standing.hasPassword && standing.hasSecondFactor)) return 'active'
  if (standing.hasPassword) return 'setting-up'
  return standing.invitedUntil && standing.invitedUntil > asOf ? 'invited' : 'invitation-over'
}

/** The same as a tag. */
export async function StandingTag({ word }: { word: Word }) {
  const t = await getTranslations('people.standing')
  return <Tag tone={toneOf[word]}>{t(word)}</Tag>
}
