import 'server-only'

// Lower case alone: two keys that differ by case would be one file on macOS and Windows.
const part = /^[a-z0-9_-][a-z0-9._-]*$/
const longest = 200

/**
 * Whether a key is fit for every store: parts of `a-z 0-9 . _ -` separated by `/`, none empty and none
 * beginning with a dot (so none is `..`), at most 200 characters. `3f2a…/original` is one.
 */
export function isObjectKey(key: string): boolean {
  return key.length <= longest && key.split('/').every((piece) => part.test(piece))
}

/** Throws for a key that is not fit: keys are made by our code, so a wrong one is a bug or an attack. */
export function assertObjectKey(key: string): void {
  if (!isObjectKey(key)) throw new Error('Not a key of the object store.')
}
