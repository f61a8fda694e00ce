import type { StoredRecord } from '../kinds/dossier-records'

/**
 * Whether a sighting may decide where the person is. Not when its source is known to be unreliable
 * (E), when it is improbable (5), or when it was sent under duress: operators make captives send
 * false pins. A sighting that another source confirms (1) counts in any case.
 */
export function isCredibleSighting({ values }: StoredRecord<'sighting'>): boolean {
  if (values.informationGrade === '1') return true
  return values.sourceGrade !== 'E' && values.informationGrade !== '5' && values.duress !== 'yes'
}

/** Whether a proof of life may decide where the person is: not of low confidence, not under duress. */
export function isCredibleProof({ values }: StoredRecord<'proof-of-life'>): boolean {
  return values.confidence !== 'low' && values.duress !== 'yes'
}
