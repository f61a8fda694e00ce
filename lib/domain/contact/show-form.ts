import { isKindName, type KindName } from '../kinds/registry'
import { isUuid, recordPath } from '../section/section-path'

export type AskedFor = { reference: string; kind: KindName; recordId: string; planSeen: number }

const pattern = /^\/dossiers\/(HW-[^/]+)\/[a-z]+\/([a-z-]+)\/([^/]+)\/show$/

/**
 * Reads the form that asks for a number: its page says of which record.
 *
 * @param path of the page, as `recordPath` writes it with `/show` after it
 * @param plan version of the plan for contact that the page showed; 0 when none
 * @returns undefined for anything else
 */
export function readShowForm(path: string, plan: string): AskedFor | undefined {
  const [, reference = '', kind = '', recordId = ''] = pattern.exec(path) ?? []
  if (!isKindName(kind) || !isUuid(recordId) || !/^\d{1,9}$/.test(plan)) return undefined
  if (`${recordPath(reference, kind, recordId)}/show` !== path) return undefined
  return { reference, kind, recordId, planSeen: Number(plan) }
}
