import type { DossierRecords } from '@/lib/domain/kinds/dossier-records'
import type { Translate } from '../file/file-data'

/** What a counterparty is called: their name, else their organisation, else their role. */
export function partyNames(
  { counterparty = [] }: DossierRecords,
  t: Translate,
): (recordId: string | null) => string {
  const names = new Map(
    counterparty.map(({ recordId, values }): [string, string] => {
      const role = values.role && t(`codes.counterpartyRole.${values.role}`)
      return [recordId, values.name ?? values.organisation ?? role ?? '']
    }),
  )
  return (recordId) => (recordId && names.get(recordId)) || t('negotiation.unnamed')
}
