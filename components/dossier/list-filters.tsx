import { getLocale, getTranslations } from 'next-intl/server'
import { FilterBar } from '@/components/ui/filter-bar'
import { Select } from '@/components/ui/select'
import { countryName } from '@/lib/domain/codes/countries'
import { whereabouts } from '@/lib/domain/codes/sightings'
import { statuses } from '@/lib/domain/dossier/statuses'
import {
  listFilters,
  type ListFilter,
  listHref,
  type ListRequest,
} from '@/lib/domain/dossier/work-lists'

/** What a list is narrowed by: a form that puts the choice into the address, and a chip to take each choice back. */
export async function ListFilters({
  request,
  choices,
}: {
  request: ListRequest
  /** Citizenships and areas that there are in the lists of this agency. */
  choices: { citizenship: readonly string[]; area: readonly string[] }
}) {
  const t = await getTranslations()
  const locale = await getLocale()
  const words: Record<ListFilter, (code: string) => string> = {
    status: (code) => t(`dossier.status.${code}`),
    citizenship: (code) => countryName(code, locale),
    area: (code) => t(`codes.area.${code}`),
    whereabouts: (code) => t(`codes.whereabouts.${code}`),
  }
  const option = (filter: ListFilter) => (value: string) => ({ value, text: words[filter](value) })
  const options = {
    status: statuses.map(option('status')),
    citizenship: choices.citizenship.map(option('citizenship')),
    area: choices.area.map(option('area')),
    whereabouts: whereabouts.codes.map(option('whereabouts')),
  }
  const without = (filter: ListFilter) => {
    const { [filter]: _, ...filters } = request.filters
    return listHref({ list: request.list, filters })
  }
  const chips = listFilters.flatMap((filter) => {
    const code = request.filters[filter]
    if (!code) return []
    const text = `${t(`dossiers.filter.${filter}`)}: ${words[filter](code)}`
    return [{ text, href: without(filter), remove: t('dossiers.remove') }]
  })
  return (
    <FilterBar
      label={t('dossiers.filters')}
      action="/dossiers"
      submit={t('dossiers.apply')}
      keep={{ list: request.list }}
      chips={chips}
      chipsLabel={t('dossiers.in-force')}
      clear={
        chips.length > 1
          ? { href: listHref({ list: request.list, filters: {} }), text: t('dossiers.clear') }
          : undefined
      }
    >
      {listFilters.map((filter) => (
        <Select
          key={filter}
          name={filter}
          label={t(`dossiers.filter.${filter}`)}
          options={options[filter]}
          empty={t('dossiers.any')}
          defaultValue={request.filters[filter]}
        />
      ))}
    </FilterBar>
  )
}
