import type { OfferStanding } from '@/lib/domain/sharing/offer-standing'
import type { Translate } from '../file/file-data'
import { Tag } from '../ui/tag'
import type { Tone } from '../ui/tone'

const tones = {
  'to-approve': 'warning',
  offered: 'info',
  accepted: 'success',
  rejected: 'danger',
  withdrawn: 'neutral',
  lapsed: 'neutral',
} as const satisfies Record<OfferStanding, Tone>

/** Where an offer stands. A plain function, for tables. */
export const offerStanding = (t: Translate, standing: OfferStanding) =>
  Tag({
    tone: tones[standing],
    children: t(standing === 'lapsed' ? 'inbox.lapsed' : `sharing.state.${standing}`),
  })
