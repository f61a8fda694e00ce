import { getLocale, getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import { Photo } from '@/components/ui/photo'
import { countryName } from '@/lib/domain/codes/countries'
import type { IdentityBar as Bar } from '@/lib/domain/dossier/identity-bar'
import { LocationAge } from './location-age'
import type { Reader } from './reader'
import { StatusTag } from './status-tag'

const initialsOf = (name: string | null) =>
  name && /^[\p{L}]/u.test(name) ? [...name][0] : undefined

async function Facts({ bar }: { bar: Bar }) {
  const t = await getTranslations('dossier')
  const locale = await getLocale()
  const { citizenships, age } = bar
  const words = [
    citizenships.map((code) => countryName(code, locale)).join(', ') || t('citizenship-unknown'),
    age && (age.from === age.to ? t('age-years', age) : t('age-range', age)),
  ]
  return (
    <p className="text-sm text-quiet">
      {words.filter(Boolean).join(' · ')} ·{' '}
      <span className="whitespace-nowrap">{bar.reference}</span>
    </p>
  )
}

/** Who this is about, always in view: photo, name, reference, citizenship, status, whereabouts with its age. */
export async function IdentityBar({ bar, reader }: { bar: Bar; reader: Reader }) {
  const t = await getTranslations()
  const { name, nativeName, photo, reference, whereabouts, area, locatedAt, asOf } = bar
  const shown = name ?? nativeName ?? t('dossier.unnamed')
  return (
    <section aria-label={t('dossier.identity-bar')} className="identity-bar">
      <Photo
        size="small"
        alt={t(photo ? 'dossier.photo' : 'dossier.no-photo')}
        src={photo ? `/api/files/${reference}/${photo}/thumb` : undefined}
        initials={initialsOf(shown)}
      />
      <div className="min-w-0">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <Link href={`/dossiers/${reference}`} className="text-lg font-bold">
            <bdi>{shown}</bdi>
          </Link>
          {name && nativeName && nativeName !== name && <bdi>{nativeName}</bdi>}
        </p>
        <Facts bar={bar} />
      </div>
      <div className="identity-bar-state">
        <StatusTag status={bar.status} />
        <span className="text-sm">
          {whereabouts && t(`codes.whereabouts.${whereabouts}`)}
          {area && ` · ${t(`codes.area.${area}`)}`}
        </span>
        {locatedAt && <LocationAge locatedAt={locatedAt} asOf={asOf} reader={reader} />}
      </div>
    </section>
  )
}
