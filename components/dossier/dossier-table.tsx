import { getLocale, getTranslations } from 'next-intl/server'
import { countryName } from '@/lib/domain/codes/countries'
import { locationAge } from '@/lib/domain/whereabouts/location-age'
import { DossierGrid, type GridRow } from './dossier-grid'
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

function where(t: Words, { whereabouts, area, locatedAt }: Listed, asOf: string, locale: string) {
  const words = [
    whereabouts && t(`codes.whereabouts.${whereabouts}`),
    area && t(`codes.area.${area}`),
  ]
  const place = words.filter(Boolean).join(' · ')
  if (!locatedAt) return { place }
  const { state } = locationAge(locatedAt, asOf)
  const seen = t(`dossier.age.${state}`, { ago: ago(locatedAt, asOf, { locale }) })
  return { place, age: state, seen }
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
  const [t, locale] = await Promise.all([getTranslations(), getLocale()])
  const column = (key: string) => t(`dossier.column.${key}`)
  const row = (dossier: Listed): GridRow => {
    const { reference, name, nativeName, citizenship, status, completeness } = dossier
    const note = notes?.get(reference)
    return {
      reference,
      name: name ?? nativeName ?? t('dossier.unnamed'),
      ...(name && nativeName && nativeName !== name ? { nativeName } : {}),
      note: note ? `${reference} · ${note}` : reference,
      ...(citizenship ? { citizenship: countryName(citizenship, locale) } : {}),
      status: t(`dossier.status.${status}`),
      tone: statusTone(status),
      ...where(t, dossier, asOf, locale),
      complete: completeness,
      assignee: dossier.assignee ?? column('nobody'),
      updated: ago(dossier.updatedAt, asOf, reader),
    }
  }
  return (
    <DossierGrid
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
      rows={dossiers.map(row)}
    />
  )
}
