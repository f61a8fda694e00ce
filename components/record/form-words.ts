/** Words that the fields of a form need beside their own. */
export type FieldWords = {
  required: string
  notStated: string
  date: string
  time: string
  /** In whose time moments are read, e.g. "GMT+7". */
  zone: string
  amount: string
  currency: string
  /** Button that adds a further line to a list of choices. */
  another: string
  /** Heading of the files already stored, and what unticking does. */
  kept: string
}

export type DraftWords = {
  kept: string
  away: string
  tooLong: string
  parked: string
  signedOut: string
  signIn: string
}

export type ConflictWords = {
  /** Above the two versions. */
  title: string
  lead: string
  withdrawn: string
  mine: string
  theirs: string
  changed: string
  same: string
  missing: string
  /** Opens the form itself below the two versions. */
  edit: string
}

/** Every word of a record's form that is not a field's own. */
export type FormWords = {
  problem: string
  /** When the form could not be sent at all: no connection, or a page older than the server. */
  notSent: string
  /** When its files are larger together than can be sent. */
  tooMuch: string
  save: string
  saving: string
  /** The second button, which saves and goes on to the next group. */
  goOn?: string
  /** Opens the fields that are harmful to spread. */
  sensitive: string
  field: FieldWords
  draft: DraftWords
  conflict: ConflictWords
}
