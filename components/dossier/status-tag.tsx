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

/** Where the case stands, in words. */
export async function StatusTag({ status }: { status: string }) {
  const t = await getTranslations('dossier.status')
  return <Tag tone={tones[status as Status] ?? 'info'}>{t(status)}</Tag>
}
