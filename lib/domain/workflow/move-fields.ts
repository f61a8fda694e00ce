import { codeList } from '../codes/code-list'
import { closure, releaseWay } from '../codes/workflow'
import { authorityProfiles } from '../completeness/profiles'
import type { Field, RecordKind } from '../record/field'
import { branches } from './branches'
import type { Asked } from './rule'
import { rulesOf, type Way } from './way'

const text = { type: 'text', exact: true, required: true } as const

/** What the form of a move may ask, by key. All of it is sealed but codes and times. */
const askable: Record<Asked, Field> = {
  profile: {
    key: 'profile',
    type: 'code',
    codes: codeList(
      'profile',
      authorityProfiles.map(({ key }) => key),
    ),
    required: true,
    hint: true,
  },
  fileNumber: { key: 'fileNumber', ...text, hint: true },
  how: { key: 'how', type: 'code', codes: releaseWay, required: true },
  closure: { key: 'closure', type: 'code', codes: closure, required: true },
  other: { key: 'other', ...text, hint: true },
}

/** Why a branch was taken: the reasons that its rule names, of the one list `moveReason`. */
const reasonField = (way: Way): Field[] => {
  const { branch } = way
  if (!branch) return []
  const codes = codeList('moveReason', branches[branch].reasons)
  return [{ key: 'reason', type: 'code', codes, required: true }]
}

const whereField = (way: Way): Field[] => {
  const { whereabouts = [] } = rulesOf(way)
  if (whereabouts.length < 2) return []
  const codes = codeList('whereabouts', whereabouts)
  return [{ key: 'whereabouts', type: 'code', codes, required: true, hint: true }]
}

/**
 * The form of a move, in the vocabulary of records: when it happened, why, and what its status or branch asks. Read by
 * `readRecord`; labels are the messages `move.field.<key>`.
 */
export function moveForm(way: Way): RecordKind {
  const fields: Field[] = [
    ...reasonField(way),
    ...(rulesOf(way).asked ?? []).map((key) => askable[key]),
    { key: 'happenedAt', type: 'moment', past: true, required: true, hint: true },
    ...whereField(way),
    { key: 'words', type: 'paragraph', max: 2000, required: true, hint: true },
  ]
  return {
    name: 'move',
    section: 'notes',
    holds: 'one',
    title: [],
    groups: [{ key: 'move', fields }],
  }
}
