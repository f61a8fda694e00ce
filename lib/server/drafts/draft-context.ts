import 'server-only'
import type { RecordContext } from '../sealing/record'

/** What a draft's seal is bound to: its author and its form, so that it opens nowhere else. */
export const draftContext = (memberId: string, form: string): RecordContext => ({
  holder: memberId,
  table: 'draft',
  record: form,
})

/** The reference of the dossier whose form a draft belongs to; undefined for a form outside any dossier. */
export const dossierOfForm = (form: string): string | undefined =>
  /^\/dossiers\/(HW-[^/]+)/.exec(form)?.[1]
