import { getTranslations } from 'next-intl/server'
import { moment, type Reader } from '@/components/dossier/reader'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import type { FormState } from '@/lib/domain/form/form-state'
import { ActForm } from './act-form'
import { deviceWords } from './device-words'

export type SessionLine = {
  id: string
  device: string
  createdAt: Date
  seenAt: Date
  mine: boolean
}

/** Devices that are signed in, each with the button that ends it; this one says so and has none. */
export async function SessionTable({
  sessions,
  reader,
  path,
  end,
  also = {},
}: {
  sessions: readonly SessionLine[]
  reader: Reader
  path: string
  end: (state: FormState, form: FormData) => Promise<FormState>
  /** What else travels with ending one: whose it is, where it is somebody else's. */
  also?: Record<string, string>
}) {
  const t = await getTranslations('account.sessions')
  const words = await deviceWords()
  const when = (at: Date) => {
    const { iso, text } = moment(at.toISOString(), reader)
    return <time dateTime={iso}>{text}</time>
  }
  return (
    <Table
      caption={t('title')}
      columns={[
        { key: 'device', header: t('device'), names: true },
        { key: 'since', header: t('since') },
        { key: 'used', header: t('used') },
        { key: 'end', header: t('act'), silent: true },
      ]}
      rows={sessions.map((session) => ({
        key: session.id,
        cells: {
          device: words(session.device),
          since: when(session.createdAt),
          used: when(session.seenAt),
          end: session.mine ? (
            <Tag tone="info">{t('mine')}</Tag>
          ) : (
            <ActForm
              action={end}
              path={path}
              hidden={{ ...also, session: session.id }}
              small
              pending={t('ending')}
              of={words(session.device)}
            >
              {t('end')}
            </ActForm>
          ),
        },
      }))}
    />
  )
}
