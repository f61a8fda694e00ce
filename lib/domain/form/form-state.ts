/** What a form shows after it was sent and not accepted: the problems, and everything that was typed. */
export type FormState = {
  problems: Problem[]
  /** Values as typed, by form field name; repeated names keep all their values. Files cannot be kept by a browser. */
  typed: Typed
  /** Something done without leaving the page, as a sentence. */
  done?: string
  /** What a screen needs beyond that, e.g. the two versions of a conflict; plain data. */
  more?: unknown
}

/** A problem with one field (`field` is its form name), or with the whole form (`null`); `text` is in the reader's language. */
export type Problem = { field: string | null; text: string }

export type Typed = Record<string, string[]>

export const emptyForm: FormState = { problems: [], typed: {} }

/** Names that carry the form's own bookkeeping and are never a person's typed work. */
const isBookkeeping = (name: string) => name.startsWith('$') || name.startsWith('__')

/** Fields whose value is a secret: never shown again, never kept as a draft. */
const secrets = new Set(['password', 'again', 'current-password', 'one-time-code'])

/** Everything a person typed into a form, as strings by field name, without files, secrets and bookkeeping fields. */
export function typedOf(form: Iterable<[string, unknown]>): Typed {
  const typed: Typed = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string' || isBookkeeping(name) || secrets.has(name)) continue
    ;(typed[name] ??= []).push(value)
  }
  return typed
}

/** What is wrong with one field, for showing beside it. */
export const problemOf = (state: FormState, field: string): string | undefined =>
  state.problems.find((problem) => problem.field === field)?.text
