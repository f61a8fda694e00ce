import type { FileModel } from '../file/file-model'

/** One field of a record in the two versions of a conflict, as words. */
export type ConflictField = {
  key: string
  label: string
  mine: string
  theirs: string
  changed: boolean
}

/** Two people edited one record: what the second one is shown. */
export type Conflict = {
  /** The version saved meanwhile: what the next save goes against. */
  version: number
  /** Who saved it and when, in words. */
  by: string
  /** What they did was to withdraw it: saving puts it back. */
  withdrawn: boolean
  fields: readonly ConflictField[]
}

/** What a record's form is given beyond problems and typed values. */
export type SaveMore = {
  conflict?: Conflict
  /** The files of the section, with those stored on the way. */
  files?: readonly FileModel[]
}
