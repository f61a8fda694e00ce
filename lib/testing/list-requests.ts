import { listFilters, type ListRequest, workLists } from '@/lib/domain/dossier/work-lists'

const filters = { status: 'verified', citizenship: 'VN', area: 'MM-17', whereabouts: 'held' }
/** Every work list, unfiltered and by each filter, by what many and by what few dossiers have. */
export const listRequests = workLists.flatMap((list): [string, ListRequest][] => [
  [list, { list, filters: {} }],
  ...listFilters.map((filter): [string, ListRequest] => [
    `${list} by ${filter}`,
    { list, filters: { [filter]: filters[filter] } },
  ]),
  [`${list} by all`, { list, filters }],
  [`${list} by a citizenship that few have`, { list, filters: { citizenship: 'NP' } }],
  [`${list} by whereabouts of few`, { list, filters: { whereabouts: 'escaped' } }],
])
