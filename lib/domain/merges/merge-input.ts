import { z } from 'zod'

/** What the form of a merge sends, beside one `keep.<kind>` for each kind that holds one. Faults: `missing`, `too-long`. */
export const MergeInput = z.object({
  __reference: z.string().max(40),
  __match: z.uuid(),
  /** Of the merge: the form sent twice merges once. */
  __merge: z.uuid(),
  /** The reference that stays. */
  __stays: z.string().max(40),
  /** What the writer was told: how both dossiers stood. */
  __seen: z.string().max(64),
  reason: z.string().trim().min(1, 'missing').max(2000, 'too-long'),
})

/** What the form that undoes a merge sends. */
export const UndoInput = z.object({ __reference: z.string().max(40), __merge: z.uuid() })
