/** Letters that are read as digits on a worn page or a bad photograph. */
const lookalikes: Record<string, string> = { O: '0', Q: '0', I: '1', L: '1' }

/**
 * The texts under which a document number is filed for a blind search and for deconfliction; to be
 * hashed with the search key, never stored as they are. O, Q and 0 share a key, and so do I, L and 1.
 *
 * @param number as normaliseDocumentNumber returns it
 * @returns the keys; the same list serves to file and to look up
 */
export function documentKeys(number: string): string[] {
  return [`document:${number.replace(/[OQIL]/g, (letter) => lookalikes[letter]!)}`]
}
