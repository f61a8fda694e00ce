import type { Section } from '@/lib/domain/access/sections'
import type { TimelineEntry } from '@/lib/domain/timeline/timeline-entry'
import { moment } from '../dossier/reader'
import type { RecordWords } from '../record/record-words'
import { recordTitle } from '../record/record-title'
import type { Tone } from '../ui/tone'
import { wayTitle, type Words } from './way-words'

export type ShownEvent = {
  key: string
  title: string
  /** The section in which it stands. */
  href?: string
  when: { iso: string; text: string }
  by?: string
  tag?: { text: string; tone: Tone }
  lines: string[]
}

/** A code in words; nothing where it has none. */
const coded = (t: Words, key: string) => (t.has(key) ? t(key) : null)

const tones: Record<string, Tone> = { asked: 'warning', refused: 'danger' }

type Shown = Pick<ShownEvent, 'title' | 'tag'> & {
  lines: (string | false | null)[]
  section?: Section
}

function shown(t: Words, entry: TimelineEntry, words: Omit<RecordWords, 'titles'>): Shown {
  switch (entry.what) {
    case 'move': {
      const { way, reason, closure, state } = entry
      const why = [
        reason && (way.branch ? t(`move.code.${reason}`) : t(`codes.releaseWay.${reason}`)),
        closure && way.branch === null && t(`codes.outcome.${closure}`),
      ]
      const leads = way.branch && way.to !== way.from
      return {
        title: wayTitle(t, way),
        lines: [
          why.filter(Boolean).join(' · '),
          entry.words,
          leads && t('move.leads-to', { status: t(`dossier.status.${way.to}`) }),
          entry.answer && `${t('approvals.reason')}: ${entry.answer}`,
        ],
        ...(state !== 'done' && {
          tag: { text: t(`timeline.state.${state}`), tone: tones[state] ?? 'neutral' },
        }),
      }
    }
    case 'record': {
      const name = t(`record.${entry.record}.kind.one`)
      const title = recordTitle({ kind: entry.record, values: entry.values }, words)
      return { title: name, lines: [title === name ? null : title], section: entry.section }
    }
    case 'sent':
      return { title: t('timeline.sent'), lines: [coded(t, `codes.channel.${entry.code}`)] }
    case 'answered':
      return { title: t('timeline.answered'), lines: [coded(t, `packet.outcome.${entry.code}`)] }
    default: {
      const sections = entry.sections.map((one) => t(`dossier.section.${one}`)).join(', ')
      return { title: t(`timeline.${entry.what}`, { agency: entry.agency }), lines: [sections] }
    }
  }
}

/** The events of a timeline in the words of one reader. */
export const shownEvents = (
  t: Words,
  reference: string,
  entries: readonly TimelineEntry[],
  words: Omit<RecordWords, 'titles'>,
): ShownEvent[] =>
  entries.map((entry) => {
    const { title, lines, tag, section } = shown(t, entry, words)
    return {
      key: entry.key,
      title,
      when: moment(entry.at, words.reader),
      ...(entry.by && { by: entry.by }),
      ...(tag && { tag }),
      ...(section && { href: `/dossiers/${reference}/${section}` }),
      lines: lines.filter((line): line is string => typeof line === 'string' && line !== ''),
    }
  })
