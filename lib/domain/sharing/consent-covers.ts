import type { Section } from '../access/sections'

/** A consent as far as it decides what it covers. */
export type ConsentScope = {
  purpose: string
  /** Null: any agency that works for the purpose. */
  recipientAgencyId: string | null
  sections: readonly string[]
  withdrawn: boolean
}

export type ConsentGap = 'withdrawn' | 'other-purpose' | 'other-agency' | 'other-sections'

/**
 * What keeps a consent from covering a sharing; empty when it covers it. Consent is given per purpose × recipient ×
 * section (domain.md, "Sharing between agencies"). The SQL function app.consent_covers says the same; a test compares
 * them.
 */
export function consentGaps(
  consent: ConsentScope,
  wished: { purpose: string; toAgencyId: string; sections: readonly Section[] },
): ConsentGap[] {
  const { purpose, recipientAgencyId, sections, withdrawn } = consent
  const rules: [ConsentGap, boolean][] = [
    ['withdrawn', withdrawn],
    ['other-purpose', purpose !== wished.purpose],
    ['other-agency', recipientAgencyId !== null && recipientAgencyId !== wished.toAgencyId],
    ['other-sections', !wished.sections.every((section) => sections.includes(section))],
  ]
  return rules.flatMap(([gap, there]) => (there ? [gap] : []))
}
