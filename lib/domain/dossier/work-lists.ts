import { areaCodes } from '../codes/areas'
import { countryCodes } from '../codes/countries'
import { whereabouts } from '../codes/sightings'
import { statuses } from './statuses'

/** The work lists, in the order of their tabs. */
export const workLists = ['mine', 'agency', 'stale', 'incomplete'] as const

export type WorkList = (typeof workLists)[number]

/** What a work list can be narrowed by: coarse codes only, so that a filter in a URL says nothing about a person. */
export const listFilters = ['status', 'citizenship', 'area', 'whereabouts'] as const

export type ListFilter = (typeof listFilters)[number]

export type ListRequest = {
  list: WorkList
  filters: Partial<Record<ListFilter, string>>
  /** The cursor of the page before, as the list gave it. */
  after?: string
}

/** A location older than this many hours is no longer fresh: it counts ×0.6 and less. Source: domain.md, "Completeness". */
export const freshLocationHours = 72

/** Statuses in which a stale location or a missing field no longer calls for work. */
export const restingStatuses = ['repatriated', 'reintegration', 'closed'] as const

/** The codes that each filter knows: an address can hold anything. */
const knows: Record<ListFilter, (code: string) => boolean> = {
  status: (code) => statuses.some((status) => status === code),
  citizenship: (code) => countryCodes.has(code),
  area: (code) => areaCodes.has(code),
  whereabouts: (code) => whereabouts.codes.some((one) => one === code),
}

/** Reads a list's URL: unknown lists fall back to `mine`, filters by unknown codes are left out. */
export function readListRequest(search: Record<string, string | undefined>): ListRequest {
  const list = workLists.find((name) => name === search.list) ?? 'mine'
  const filters: ListRequest['filters'] = {}
  for (const filter of listFilters) {
    const value = search[filter]
    if (value && knows[filter](value)) filters[filter] = value
  }
  return { list, filters, ...(search.after ? { after: search.after } : {}) }
}

/** The address of a list: what it is narrowed by is in the URL, so that it can be bookmarked and shared. */
export function listHref({ list, filters, after }: ListRequest): string {
  const query = new URLSearchParams({ list, ...filters, ...(after ? { after } : {}) })
  return `/dossiers?${query}`
}
