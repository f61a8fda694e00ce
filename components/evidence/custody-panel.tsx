import type { CustodyStepCode } from '@/lib/domain/evidence/custody-steps'
import { moment, type Reader } from '../dossier/reader'
import type { Translate } from '../file/file-data'
import { ButtonLink } from '../ui/button'
import { Panel } from '../ui/panel'
import { Timeline } from '../ui/timeline'

type Line = {
  id: string
  step: CustodyStepCode
  at: string
  member: string | null
  agency: string
  words: { whom?: string; note?: string } | null
}

/** Everything that happened to a stored file: by the application's own noting, and by word of people. */
export function CustodyPanel({
  lines,
  add,
  whole,
  reader,
  t,
}: {
  /** Newest first. */
  lines: readonly Line[]
  /** Where a step is noted, for who may. */
  add: string | null
  /** Whether the reader sees every step; otherwise who else read it is not listed. */
  whole: boolean
  reader: Reader
  t: Translate
}) {
  return (
    <Panel
      id="custody"
      title={t('custody.title')}
      plain
      actions={
        add && (
          <ButtonLink kind="secondary" small href={add}>
            {t('custody.add')}
          </ButtonLink>
        )
      }
    >
      <p className="max-w-prose text-quiet">{t(whole ? 'custody.lead' : 'custody.lead-part')}</p>
      <Timeline
        label={t('custody.title')}
        events={lines.map(({ id, step, at, member, agency, words }) => ({
          key: id,
          title: t(`custody.step.${step}`),
          when: moment(at, reader),
          by: member ? `${member}, ${agency}` : agency,
          children: words && (
            <>
              {words.whom && (
                <p>
                  {t(`custody.whom.${step}`)} <bdi className="wrap-anywhere">{words.whom}</bdi>
                </p>
              )}
              {words.note && (
                <p className="whitespace-pre-line wrap-anywhere">
                  <bdi>{words.note}</bdi>
                </p>
              )}
            </>
          ),
        }))}
      />
    </Panel>
  )
}
