import { getTranslations } from 'next-intl/server'
import type { Capped } from '@/lib/domain/limits/daily-caps'
import { DeadEnd } from './dead-end'

/** Says that somebody has opened as much as one may in 24 hours, and whom to ask. */
export async function CappedContent({ kind, ask }: { kind: Capped; ask: readonly string[] }) {
  const t = await getTranslations('errorPage')
  const whom = ask.length > 0 ? t('capped.ask', { names: ask.join(', ') }) : t('capped.ask-nobody')
  return (
    <DeadEnd title={t(`capped.${kind}`)} lead={`${t('capped.lead')} ${whom}`} home={t('home')} />
  )
}
