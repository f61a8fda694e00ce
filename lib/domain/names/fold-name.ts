import { foldSpelling } from './fold-spelling'
import { romanise } from './romanise'

/**
 * The folded forms of a name, one for each way to read it.
 *
 * @param name in any script
 * @returns lower-case Latin letters, words parted by spaces, spelling folded as foldSpelling does; the
 *   most likely reading first; none when the name holds no letter
 */
export function readings(name: string): string[] {
  return [...new Set(romanise(name).map((words) => words.map(foldSpelling).join(' ')))]
}

/** The folded form of a name in its most likely reading; empty when it holds no letter. See readings. */
export function foldName(name: string): string {
  return readings(name)[0] ?? ''
}
