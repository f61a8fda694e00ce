import { getTranslations } from 'next-intl/server'
import { CompletenessRing } from '@/components/ui/completeness-ring'
import { Notice } from '@/components/ui/notice'
import { Panel } from '@/components/ui/panel'
import { type TaskItem, TaskList } from '@/components/ui/task-list'
import type { Section } from '@/lib/domain/access/sections'
import type { Completeness } from '@/lib/domain/completeness/completeness-of'
import { recordKinds } from '@/lib/domain/kinds/registry'
import { ago, type Reader } from './reader'

/** What a request for release still needs, each row a way to the field; the four that make it work are named first. */
export async function CompletenessPanel({
  reference,
  completeness,
  write,
  reader,
  asOf,
}: {
  reference: string
  completeness: Completeness
  write: readonly Section[]
  reader: Reader
  asOf: string
}) {
  const t = await getTranslations('dossier')
  const items = await getTranslations('completeness.item')
  const gates = await getTranslations('completeness.gate')
  const { score, gate } = completeness
  const href = ({ section, kind, field, recordId }: Completeness['items'][number]['href']) => {
    const base = `/dossiers/${reference}/${section}`
    if (!write.includes(section)) return base
    const form = recordKinds[kind].holds === 'one' ? 'edit' : recordId ? `${recordId}/edit` : 'new'
    return `${base}/${kind}/${form}#${field}`
  }
  const tasks = completeness.items.flatMap((item): TaskItem[] => {
    const toAdd = {
      text: t('to-add', { points: item.points - item.earned }),
      tone: 'warning' as const,
    }
    const status: Record<typeof item.state, TaskItem['status'] | null> = {
      done: { text: t('done'), done: true },
      partial: toAdd,
      missing: toAdd,
      stale: { text: t('renew', { earned: item.earned, points: item.points }), tone: 'danger' },
      unseen: null,
    }
    const shown = status[item.state]
    if (!shown) return []
    const hint = item.staleAt && t('goes-stale', { when: ago(item.staleAt, asOf, reader) })
    return [
      {
        key: item.key,
        text: items(`${item.key}.label`),
        href: href(item.href),
        status: shown,
        ...(hint ? { hint } : {}),
      },
    ]
  })
  // What another section would say is no gap to whoever does not see it.
  const gaps = gate.missing.filter(({ state }) => state !== 'unseen')
  const partly = completeness.items.some(({ state }) => state === 'unseen')
  const missing = gaps.map(({ key }) => gates(key)).join(' · ')
  return (
    <Panel id="completeness" title={t('missing')}>
      <CompletenessRing
        value={score}
        label={t('complete')}
        text={t('complete-words', { score: Math.round(score) })}
      />
      {partly && <Notice>{t('seen-in-part')}</Notice>}
      {gate.met && <Notice tone="success">{t('gate-met')}</Notice>}
      {gaps.length > 0 && (
        <Notice tone="warning">
          {t('gate-missing')} {missing}
        </Notice>
      )}
      <TaskList items={tasks} label={t('missing')} />
    </Panel>
  )
}
