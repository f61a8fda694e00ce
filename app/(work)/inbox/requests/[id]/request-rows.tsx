import { getTranslations } from 'next-intl/server'
import { moment, type Reader } from '@/components/dossier/reader'
import { requestSections } from '@/components/sharing/request-terms'
import { Link } from '@/components/ui/link'
import { SummaryList } from '@/components/ui/summary-list'
import type { OpenedRequest } from '@/lib/server/sharing/requests/open-request'

const words = (text: string) => <span className="whitespace-pre-line">{text}</span>

/** What was asked, in whose words, and what came of it. */
export async function RequestRows({ request, reader }: { request: OpenedRequest; reader: Reader }) {
  const [t, all] = await Promise.all([getTranslations('requests'), getTranslations()])
  const { received, match, about, reference, answer, answeredAt } = request
  const when = (at: Date) => moment(at.toISOString(), reader).text
  // Of a match one's own dossier is open to one; a reference one was told may be nobody's.
  const own = received || match
  const dossier =
    about && own ? <Link href={`/dossiers/${about}`}>{about}</Link> : (about ?? t('gone'))
  const rows = [
    { key: 'about', label: t(match ? 'row.person' : 'row.about'), value: dossier },
    ...(match && received ? [{ key: 'theirs', label: t('row.theirs'), value: reference }] : []),
    {
      key: 'sections',
      label: t('row.sections'),
      value: requestSections(all, reader.locale, request),
    },
    { key: 'purpose', label: t('row.purpose'), value: all(`sharing.purpose.${request.purpose}`) },
    { key: 'message', label: t('row.message'), value: words(request.message) },
    { key: 'made', label: t('row.made'), value: when(request.madeAt) },
    ...(answeredAt ? [{ key: 'answered', label: t('row.answered'), value: when(answeredAt) }] : []),
    ...(answer ? [{ key: 'answer', label: t('row.answer'), value: words(answer) }] : []),
  ]
  return <SummaryList missing={t('missing')} rows={rows} />
}
