import { getTranslations } from 'next-intl/server'
import { moment, type Reader } from '@/components/dossier/reader'
import { ActForm } from '@/components/identity/act-form'
import { Table } from '@/components/ui/table'
import type { CapReached } from '@/lib/server/limits/cap-reached'
import { lift } from './actions'

/** Whom a daily limit stopped, each with a button that lets them go on. */
export async function Caps({ caps, reader }: { caps: readonly CapReached[]; reader: Reader }) {
  const t = await getTranslations('overrides')
  if (caps.length === 0) return <p>{t('no-caps')}</p>
  return (
    <Table
      caption={t('caps')}
      columns={[
        { key: 'member', header: t('member'), names: true },
        { key: 'limit', header: t('limit') },
        { key: 'when', header: t('when') },
        { key: 'act', header: t('act'), silent: true },
      ]}
      rows={caps.map(({ id, member, kind, at, lifted, mayLift }) => ({
        key: id,
        cells: {
          member,
          limit: t(`limit-of.${kind}`),
          when: <time dateTime={at}>{moment(at, reader).text}</time>,
          act: lifted
            ? t('lifted', { name: lifted.by, when: moment(lifted.at, reader).text })
            : mayLift && (
                <ActForm
                  action={lift}
                  path="/overrides"
                  hidden={{ __cap: id }}
                  small
                  pending={t('lifting')}
                  of={member}
                >
                  {t('lift')}
                </ActForm>
              ),
        },
      }))}
    />
  )
}
