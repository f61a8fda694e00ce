import 'server-only'

/** What was refused: a wrapped data key, a sealed record, or a sealed file. */
export type SealedKind = 'key' | 'record' | 'file'

/**
 * Why it was refused.
 * - `context`: it is not of the holder, table, record, purpose or key that was asked for;
 * - `content`: it is malformed, cut short, or was changed since it was sealed.
 */
export type SealBreach = 'context' | 'content'

/**
 * Thrown when something sealed does not open: it was tampered with, moved, or sealed by another
 * keyring. Never an expected refusal, so it throws. Its message is fit for a log: it carries no
 * plaintext, no ciphertext, no id, and no `cause`.
 */
export class SealBroken extends Error {
  override readonly name = 'SealBroken'

  constructor(
    readonly kind: SealedKind,
    readonly breach: SealBreach,
  ) {
    super(`A sealed ${kind} was refused (${breach}).`)
  }
}
