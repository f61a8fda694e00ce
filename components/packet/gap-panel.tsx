import { getTranslations } from 'next-intl/server'
import type { Section } from '@/lib/domain/access/sections'
import type { RequirementGap } from '@/lib/domain/completeness/profile-gaps'
import { recordKinds } from '@/lib/domain/kinds/registry'
import { Notice } from '../ui/notice'
import { Panel } from '../ui/panel'
import { TaskList } from '../ui/task-list'

/** What the authority asks for and the dossier does not have, each with the way to where it is filled in. */
export async function GapPanel({
  reference,
  gaps,
  write,
}: {
  reference: string
  gaps: readonly RequirementGap[]
  write: readonly Section[]
}) {
  const t = await getTranslations('packet.edit')
  const requirement = await getTranslations('completeness')
  const href = ({ section, kind, field, recordId }: RequirementGap['href']) => {
    const base = `/dossiers/${reference}/${section}`
    if (!write.includes(section)) return base
    const form = recordKinds[kind].holds === 'one' ? 'edit' : recordId ? `${recordId}/edit` : 'new'
    return `${base}/${kind}/${form}#${field}`
  }
  return (
    <Panel id="missing" title={t('missing')}>
      {gaps.length === 0 ? (
        <Notice tone="success">{t('nothing-missing')}</Notice>
      ) : (
        <>
          <p className="text-quiet">{t('missing-lead')}</p>
          <TaskList
            label={t('missing')}
            items={gaps.map((gap) => ({
              key: gap.key,
              text: requirement(`requirement.${gap.key}`),
              href: href(gap.href),
              status: {
                text: gap.state === 'stale' ? t('too-old') : requirement('state.missing'),
                tone: gap.state === 'stale' ? 'danger' : 'warning',
              },
            }))}
          />
        </>
      )}
    </Panel>
  )
}
