import { getTranslations } from 'next-intl/server'
import { Tag } from '@/components/ui/tag'
import type { Tone } from '@/components/ui/tone'
import type { Status } from '@/lib/domain/dossier/statuses'

const tones: Partial<Record<Status, Tone>> = {
  reported: 'warning',
  verifying: 'warning',
  released: 'success',
  repatriated: 'success',
  reintegration: 'success',
  closed: 'neutral',
}

/** The tone of a status: what waits for us, what is won, what rests. */
export const statusTone = (status: string): Tone => tones[status as Status] ?? 'info'

/** Where the case stands, in words. */
export async function StatusTag({ status }: { status: string }) {
  const t = await getTranslations('dossier.status')
  return <Tag tone={statusTone(status)}>{t(status)}</Tag>
}
