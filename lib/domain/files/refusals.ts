/**
 * Why a file is refused. Reason `x` has the message `files.refused.x`, which names the file and says
 * what the person can do.
 */
export const refusalReasons = [
  /** No bytes. */
  'empty',
  /** More bytes than its kind may have. Parameters kind, size, limit (megabytes). */
  'too-large',
  /** Parameters width, height, megapixels, side: the picture's pixels and the limits. */
  'too-many-pixels',
  'svg',
  'html',
  'archive',
  'office',
  'program',
  /** A picture of a format we do not open, or media of one. Parameter format: the usual extension, in capitals. */
  'unsupported-picture',
  'unsupported-media',
  /** A good file, in a field that takes pictures alone. */
  'pdf-not-picture',
  'media-not-picture',
  'text-not-picture',
  'unknown',
  /** Cut short or broken: it says what it is and cannot be read as that. */
  'damaged',
  /** A HEIC of a kind only its maker's devices open. */
  'heic-unreadable',
  /** Reading it took longer than any honest file does. */
  'took-too-long',
  /** A web page, program, archive or PDF rides inside a file of another type. */
  'hidden-content',
  /** A PDF with a script, a form program, an embedded file or a command. */
  'pdf-active',
  /** A PDF behind a password cannot be looked at. */
  'pdf-locked',
] as const

export type RefusalReason = (typeof refusalReasons)[number]

/** What the message of a refusal is filled with; `name` is the file's name as shown to the person. */
export type RefusalParams = { name: string } & Record<string, string | number>

export type FileRefusal = { ok: false; reason: RefusalReason; params: RefusalParams }

/** A refusal of the file called `name` (already cleaned, see `cleanFileName`). */
export function refuseFile(
  name: string,
  reason: RefusalReason,
  params: Record<string, string | number> = {},
): FileRefusal {
  return { ok: false, reason, params: { ...params, name } }
}
