import { codeList } from './code-list'
import { outcome } from './outcomes'

/** How somebody became free. Source: domain.md, status "released". */
export const releaseWay = codeList('releaseWay', [
  'negotiated',
  'police_operation',
  'escape',
  'ransom_by_others',
  'let_go',
])

/** How a case can be closed as its own step: the other outcomes are branches with rules of their own. */
export const closure = codeList(
  'outcome',
  outcome.codes.filter((code) => !['duplicate', 'unfounded', 'not_a_victim'].includes(code)),
)
