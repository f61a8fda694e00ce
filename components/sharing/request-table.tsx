import { getTranslations } from 'next-intl/server'
import { moment, type Reader } from '@/components/dossier/reader'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { RequestStanding } from './request-standing'
import { type RequestTerms, requestSections } from './request-terms'

type Listed = RequestTerms & { id: string; madeAt: Date }

/** Requests for access of one list: who asks, about which dossier, what, what for, and how far it has come. */
export async function RequestTable({
  requests,
  caption,
  reader,
}: {
  requests: readonly Listed[]
  caption: string
  reader: Reader
}) {
  const [t, all] = await Promise.all([getTranslations('requests'), getTranslations()])
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'request', header: t('column.request'), names: true },
        { key: 'about', header: t('column.about') },
        { key: 'sections', header: t('column.sections') },
        { key: 'purpose', header: t('column.purpose') },
        { key: 'when', header: t('column.when') },
        { key: 'state', header: t('column.state') },
      ]}
      rows={requests.map((request) => {
        const when = moment(request.madeAt.toISOString(), reader)
        return {
          key: request.id,
          cells: {
            request: (
              <Link href={`/inbox/requests/${request.id}`} className="whole font-bold">
                {request.received ? t('from', { agency: request.agency }) : t('ours')}
                {request.about && <span className="sr-only"> {request.about}</span>}
              </Link>
            ),
            about: request.about ?? t('gone'),
            sections: requestSections(all, reader.locale, request),
            purpose: all(`sharing.purpose.${request.purpose}`),
            when: <time dateTime={when.iso}>{when.text}</time>,
            state: <RequestStanding state={request.state} />,
          },
        }
      })}
    />
  )
}
