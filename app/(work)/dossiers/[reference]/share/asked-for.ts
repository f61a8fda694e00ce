import type { Section } from '@/lib/domain/access/sections'
import type { Typed } from '@/lib/domain/form/form-state'
import { isUuid } from '@/lib/domain/section/section-path'
import type { Actor } from '@/lib/server/identity/actor'
import { openRequest } from '@/lib/server/sharing/requests/open-request'

/** What a request that came for this dossier asks for, as the form of sharing holds it: sections and purpose. */
export async function askedFor(
  actor: Actor,
  id: string | undefined,
  given: { reference: string; sections: readonly Section[] },
): Promise<Typed | undefined> {
  const request = id && isUuid(id) ? await openRequest(actor, id) : null
  if (!request?.received || request.about !== given.reference) return undefined
  const sections = given.sections.filter((section) => request.sections.includes(section))
  return { sections, purpose: [request.purpose] }
}
