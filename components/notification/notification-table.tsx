import { getTranslations } from 'next-intl/server'
import { moment, type Reader } from '@/components/dossier/reader'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import type { Notice } from '@/lib/domain/notifications/notices'

/**
 * What happened, to which dossier and when, newest first. Following one marks it as read; `_self`: the page is loaded
 * anew, so that the bell counts it no more.
 */
export async function NotificationTable({
  notifications,
  reader,
}: {
  notifications: readonly {
    id: string
    code: Notice | null
    reference: string
    madeAt: Date
    seen: boolean
  }[]
  reader: Reader
}) {
  const t = await getTranslations('notifications')
  return (
    <Table
      caption={t('caption')}
      columns={[
        { key: 'what', header: t('what'), names: true },
        { key: 'about', header: t('about') },
        { key: 'when', header: t('when') },
      ]}
      rows={notifications.map(({ id, code, reference, madeAt, seen }) => {
        const { iso, text } = moment(madeAt.toISOString(), reader)
        return {
          key: id,
          cells: {
            what: (
              <span className="inline-flex flex-wrap items-center gap-2">
                <Link href={`/notifications/${id}`} target="_self">
                  {code ? t(`code.${code}`) : t('unknown')}
                  <span className="sr-only"> {reference}</span>
                </Link>
                {!seen && <Tag tone="info">{t('new')}</Tag>}
              </span>
            ),
            about: <span className="whitespace-nowrap">{reference || t('your-agency')}</span>,
            when: <time dateTime={iso}>{text}</time>,
          },
        }
      })}
    />
  )
}
