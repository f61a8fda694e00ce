import { getLocale, getTranslations } from 'next-intl/server'
import { AgeBadge } from '@/components/ui/age-badge'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import { Tag } from '@/components/ui/tag'
import { countryName } from '@/lib/domain/codes/countries'
import { locationAge } from '@/lib/domain/whereabouts/location-age'
import { ago, type Reader } from './reader'
import { statusTone } from './status-tag'

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

type Words = Awaited<ReturnType<typeof getTranslations>>

function name(t: Words, { name, nativeName, reference }: Listed, note: string | undefined) {
  const own = name && nativeName && nativeName !== name ? nativeName : null
  return (
    <>
      <Link href={`/dossiers/${reference}`} className="whole font-bold">
        <bdi>{name ?? nativeName ?? t('dossier.unnamed')}</bdi>
      </Link>
      {own && <bdi className="block font-normal">{own}</bdi>}
      <span className="block text-sm font-normal text-quiet">
        {note ? `${reference} · ${note}` : reference}
      </span>
    </>
  )
}

function where(t: Words, { whereabouts, area, locatedAt }: Listed, asOf: string, locale: string) {
  const words = [
    whereabouts && t(`codes.whereabouts.${whereabouts}`),
    area && t(`codes.area.${area}`),
  ]
  const place = words.filter(Boolean).join(' · ')
  if (!locatedAt) return place
  const { state } = locationAge(locatedAt, asOf)
  const age = t(`dossier.age.${state}`, { ago: ago(locatedAt, asOf, { locale }) })
  return (
    <>
      <span className="block">{place}</span>
      <AgeBadge age={state} text={age} />
    </>
  )
}

/**
 * Dossiers to read across: who, where and how old that is, how complete, who has it. The busiest table of the
 * application: its cells are made by plain functions, because fifty rows of components cost several times as much.
 */
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
  const [t, locale] = await Promise.all([getTranslations(), getLocale()])
  const column = (key: string) => t(`dossier.column.${key}`)
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'name', header: column('name'), names: true },
        { key: 'citizenship', header: column('citizenship') },
        { key: 'status', header: column('status') },
        { key: 'where', header: column('where') },
        { key: 'complete', header: column('complete'), numeric: true },
        { key: 'assignee', header: column('assignee') },
        { key: 'updated', header: column('updated') },
      ]}
      rows={dossiers.map((dossier) => ({
        key: dossier.reference,
        cells: {
          name: name(t, dossier, notes?.get(dossier.reference)),
          citizenship: dossier.citizenship && countryName(dossier.citizenship, locale),
          status: Tag({
            tone: statusTone(dossier.status),
            children: t(`dossier.status.${dossier.status}`),
          }),
          where: where(t, dossier, asOf, locale),
          complete: dossier.completeness,
          assignee: dossier.assignee ?? column('nobody'),
          updated: ago(dossier.updatedAt, asOf, reader),
        },
      }))}
    />
  )
}
