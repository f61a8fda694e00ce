import { getTranslations } from 'next-intl/server'
import { AgeBadge } from '@/components/ui/age-badge'
import { locationAge } from '@/lib/domain/whereabouts/location-age'
import { ago, type Reader } from './reader'

/** How old the last credible sighting is, and so how much it is worth. */
export async function LocationAge({
  locatedAt,
  asOf,
  reader,
}: {
  locatedAt: string
  asOf: string
  reader: Reader
}) {
  const t = await getTranslations('dossier.age')
  const { state } = locationAge(locatedAt, asOf)
  return <AgeBadge age={state} text={t(state, { ago: ago(locatedAt, asOf, reader) })} />
}
