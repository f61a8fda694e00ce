import { getLocale, getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { countryName } from '@/lib/domain/codes/countries'
import { LocationAge } from './location-age'
import { ago, type Reader } from './reader'
import { StatusTag } from './status-tag'

/** A dossier as a list shows it. */
export type Listed = {
  reference: string
  name: string | null
  nativeName: string | null
  status: string
  citizenship: string | null
  area: string | null
  whereabouts: string | null
  locatedAt: string | null
  completeness: number
  assignee: string | null
  updatedAt: string
}

async function Name({ dossier, note }: { dossier: Listed; note: string | undefined }) {
  const t = await getTranslations('dossier')
  const { name, nativeName, reference } = dossier
  return (
    <>
      <Link href={`/dossiers/${reference}`} className="whole font-bold">
        <bdi>{name ?? nativeName ?? t('unnamed')}</bdi>
      </Link>
      {name && nativeName && nativeName !== name && (
        <span className="block font-normal">
          <bdi>{nativeName}</bdi>
        </span>
      )}
      <span className="block text-sm font-normal text-quiet">
        {[reference, note].filter(Boolean).join(' · ')}
      </span>
    </>
  )
}

async function Where({ dossier, asOf, reader }: { dossier: Listed; asOf: string; reader: Reader }) {
  const t = await getTranslations()
  const { whereabouts, area, locatedAt } = dossier
  return (
    <span className="grid gap-1">
      <span>
        {[whereabouts && t(`codes.whereabouts.${whereabouts}`), area && t(`codes.area.${area}`)]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {locatedAt && <LocationAge locatedAt={locatedAt} asOf={asOf} reader={reader} />}
    </span>
  )
}

/** Dossiers to read across: who, where and how old that is, how complete, who has it. */
export async function DossierTable({
  dossiers,
  caption,
  asOf,
  reader,
  notes,
}: {
  dossiers: readonly Listed[]
  caption: string
  asOf: string
  reader: Reader
  /** Something to say beside a reference, e.g. what a search found it by. */
  notes?: ReadonlyMap<string, string>
}) {
  const t = await getTranslations('dossier.column')
  const locale = await getLocale()
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'name', header: t('name'), names: true },
        { key: 'citizenship', header: t('citizenship') },
        { key: 'status', header: t('status') },
        { key: 'where', header: t('where') },
        { key: 'complete', header: t('complete'), numeric: true },
        { key: 'assignee', header: t('assignee') },
        { key: 'updated', header: t('updated') },
      ]}
      rows={dossiers.map((dossier) => ({
        key: dossier.reference,
        cells: {
          name: <Name dossier={dossier} note={notes?.get(dossier.reference)} />,
          citizenship: dossier.citizenship && countryName(dossier.citizenship, locale),
          status: <StatusTag status={dossier.status} />,
          where: <Where dossier={dossier} asOf={asOf} reader={reader} />,
          complete: dossier.completeness,
          assignee: dossier.assignee ?? t('nobody'),
          updated: ago(dossier.updatedAt, asOf, reader),
        },
      }))}
    />
  )
}
