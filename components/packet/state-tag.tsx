import { getTranslations } from 'next-intl/server'
import type { PacketState } from '@/lib/domain/packet/codes'
import { Tag } from '../ui/tag'
import type { Tone } from '../ui/tone'

const tones: Record<PacketState, Tone> = {
  draft: 'neutral',
  'to-approve': 'warning',
  refused: 'danger',
  approved: 'info',
  sent: 'info',
  answered: 'success',
  withdrawn: 'neutral',
}

/** How far a packet is. */
export async function PacketStateTag({ state }: { state: PacketState }) {
  const t = await getTranslations('packet.state')
  return <Tag tone={tones[state]}>{t(state)}</Tag>
}
