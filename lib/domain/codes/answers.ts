import { codeList } from './code-list'

export const answer = codeList('answer', ['yes', 'no', 'unknown'])

export type Answer = (typeof answer.codes)[number]
