import { getTranslations } from 'next-intl/server'
import { Tag } from '@/components/ui/tag'
import type { Tone } from '@/components/ui/tone'

const tones: Record<string, Tone> = {
  planned: 'info',
  'under-way': 'warning',
  done: 'success',
  invited: 'warning',
  joined: 'success',
}

/** Where an operation stands, or how an agency stands in it. */
export async function StateTag({ of, state }: { of: 'state' | 'standing'; state: string }) {
  const t = await getTranslations('operations')
  return <Tag tone={tones[state] ?? 'neutral'}>{t(`${of}.${state}`)}</Tag>
}
