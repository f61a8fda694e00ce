import type { KindName } from '../kinds/registry'
import type { Keep } from './plan-merge'

/**
 * What was chosen in the form of a merge, `keep.<kind>` by kind.
 *
 * @param asked the kinds of which something has to be chosen
 * @returns the choices, and the kinds of which none was made
 */
export function readKeeps(
  form: Pick<FormData, 'get'>,
  asked: readonly KindName[],
): { keeps: Partial<Record<KindName, Keep>>; missing: KindName[] } {
  const keeps: Partial<Record<KindName, Keep>> = {}
  for (const kind of asked) {
    const chosen = form.get(`keep.${kind}`)
    if (chosen === 'survivor' || chosen === 'absorbed') keeps[kind] = chosen
  }
  return { keeps, missing: asked.filter((kind) => !keeps[kind]) }
}
