import { getTranslations } from 'next-intl/server'
import { Tag } from '@/components/ui/tag'
import type { Tone } from '@/components/ui/tone'
import type { RequestState } from '@/lib/domain/sharing/request-boxes'

const tones = {
  asked: 'info',
  answered: 'success',
  refused: 'danger',
  withdrawn: 'neutral',
} as const satisfies Record<RequestState, Tone>

/** How far a request has come. */
export async function RequestStanding({ state }: { state: RequestState }) {
  const t = await getTranslations('requests.state')
  return <Tag tone={tones[state]}>{t(state)}</Tag>
}
