import type { getTranslations } from 'next-intl/server'

type Words = Awaited<ReturnType<typeof getTranslations>>

/** A digest is read by `npm run audit:verify`; a person tells one from another by its beginning. */
const short = (code: string) => (/^[0-9a-f]{64}$/.test(code) ? `${code.slice(0, 12)}…` : code)

const list = (value: unknown): string[] =>
  Array.isArray(value) ? value.map(String) : [String(value)]

/** Where the words of a code stand, by the name under which the audit trail keeps it; the first that exists is used. */
const places: Record<string, (code: string, record: string) => string[]> = {
  record: (code) => [`record.${code}.kind.one`],
  fields: (code, record) => [`record.${record}.${code}.label`],
  section: (code) => [`dossier.section.${code}`],
  sections: (code) => [`dossier.section.${code}`],
  list: (code) => [`dossiers.list.${code}`],
  kind: (code) => [`files.kind.${code}`, `agencies.kind.${code}`],
  roles: (code) => [`people.role.${code}`],
  purpose: (code) => [`sharing.purpose.${code}`],
  from: (code) => [`dossier.status.${code}`],
  to: (code) => [`dossier.status.${code}`],
  branch: (code) => [`move.branch.${code}`],
  why: (code) => [`move.why.${code}`, `move.gate.${code.split('.')[1]}`],
}

/**
 * The details of an audit event in words: codes and counts, never a value of a dossier. A code without words of its own
 * is shown as it is kept, because a trail must not hide anything.
 */
export function detailWords(t: Words, detail: Record<string, unknown>): string {
  const record = String(detail.record ?? '')
  const word = (name: string, code: string) => {
    const keys = [...(places[name]?.(code, record) ?? []), `readers.code.${code}`]
    const key = keys.find((one) => t.has(one))
    return key ? t(key) : short(code)
  }
  return Object.entries(detail)
    .map(([name, value]) => {
      const label = t.has(`readers.detail-of.${name}`) ? t(`readers.detail-of.${name}`) : name
      const words =
        typeof value === 'number'
          ? String(value)
          : list(value)
              .map((code) => word(name, code))
              .join(', ')
      return `${label}: ${words}`
    })
    .join(' · ')
}
