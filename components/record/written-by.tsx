import { recordKinds } from '@/lib/domain/kinds/registry'
import { formPath, recordPath } from '@/lib/domain/section/section-path'
import { moment } from '../dossier/reader'
import { Link } from '../ui/link'
import type { RecordWords } from './record-words'
import type { RecordData, SectionData } from './section-data'

/** Who wrote a record last and when, and the ways to change it, to see its history, to withdraw it. */
export function WrittenBy({
  record,
  data,
  words,
}: {
  record: RecordData
  data: SectionData
  words: RecordWords
}) {
  const { t, reader } = words
  const { kind, recordId, version, writtenAt, writtenBy } = record
  const { reference, mayWrite, mayWithdraw } = data
  const one = recordKinds[kind].holds === 'one'
  const place = { reference, kind, recordId: one ? null : recordId, group: null }
  const path = recordPath(reference, kind, recordId)
  const of = words.titles.get(recordId) ?? ''
  const links = [
    mayWrite && { href: formPath(place), text: t('section.change-record') },
    { href: `${path}/history`, text: t('section.history') },
    mayWithdraw && { href: `${path}/withdraw`, text: t('section.withdraw') },
  ]
  const who = data.writers.get(writtenBy) ?? t('section.other-agency')
  return (
    <div className="written-by">
      <p>{t('section.written', { version, who, when: moment(writtenAt, reader).text })}</p>
      <ul className="screen-only">
        {links
          .filter((link) => link !== false)
          .map(({ href, text }) => (
            <li key={href}>
              <Link href={href}>
                {text}
                <span className="sr-only"> {of}</span>
              </Link>
            </li>
          ))}
      </ul>
    </div>
  )
}
