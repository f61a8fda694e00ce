import type { Answer } from '../codes/answers'
import type { CodeList } from '../codes/code-list'
import type { Point } from '../coordinates/point'
import type { Field, RecordKind } from './field'

export type Money = { amount: string; currency: string }

/** Any value a field can hold, as it is stored: plain JSON. */
export type Value = string | string[] | number | Money | Point

export type FieldOf<K extends RecordKind> = K['groups'][number]['fields'][number]
export type KeyOf<K extends RecordKind> = FieldOf<K>['key']

/** What a field holds once given. */
export type ValueOf<F extends Field> = F extends { type: 'codes'; codes: CodeList<infer C> }
  ? C[]
  : F extends { type: 'code'; codes: CodeList<infer C> }
    ? C
    : F extends { type: 'countries' | 'files' }
      ? string[]
      : F extends { type: 'answer' }
        ? Answer
        : F extends { type: 'number' }
          ? number
          : F extends { type: 'money' }
            ? Money
            : F extends { type: 'point' }
              ? Point
              : string

/** The values of a record, by field key; a field not given is absent. */
export type ValuesOf<K extends RecordKind> = {
  [F in FieldOf<K> as F['key']]?: ValueOf<F>
}

/** Values of a record whose kind is known at run time only. */
export type AnyValues = { [key: string]: Value | undefined }
