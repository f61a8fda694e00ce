import type { PlannedMove } from '@/lib/domain/workflow/plan-move'
import { type Way, wayPath } from '@/lib/domain/workflow/way'
import { Link } from '../ui/link'
import { Tag } from '../ui/tag'
import { ReasonList } from './reason-list'
import { reasonText, wayTitle, type Words } from './way-words'

/** One way on: what it is, where it leads, and what stands against it. The whole of it leads to its form when it is open. */
export function WayCard({
  way,
  plan,
  reference,
  t,
}: {
  way: Way
  plan: PlannedMove
  reference: string
  t: Words
}) {
  const title = wayTitle(t, way)
  const leads =
    way.to === way.from
      ? t('move.stays')
      : t('move.leads-to', { status: t(`dossier.status.${way.to}`) })
  const notes = [
    way.branch && t(`move.about.${way.branch}`),
    way.branch && leads,
    plan.ok && plan.needsSecond && t('move.needs-second'),
  ].filter(Boolean)
  return (
    <li className="relative grid content-start gap-2 rounded-box border border-line p-4 has-[h3_a:hover]:border-accent">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h3>
          {plan.ok ? (
            <Link href={wayPath(reference, way)} className="whole font-bold">
              {title}
            </Link>
          ) : (
            <span className="font-bold">{title}</span>
          )}
        </h3>
        {!plan.ok && <Tag tone="neutral">{t('move.blocked')}</Tag>}
      </div>
      {notes.length > 0 && <p className="text-sm text-quiet">{notes.join(' ')}</p>}
      {!plan.ok && (
        <ReasonList
          label={`${t('move.missing')}: ${title}`}
          reasons={plan.reasons.map((reason) => ({
            text: reasonText(t, reason),
            ...(reason.link !== undefined && { href: `/dossiers/${reference}${reason.link}` }),
          }))}
        />
      )}
    </li>
  )
}
