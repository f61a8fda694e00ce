import { type Section, sections } from '../access/sections'
import { isKindName, type KindName, kindsOf, recordKinds } from '../kinds/registry'
import type { RecordKind } from '../record/field'

/** Whether a text, such as a URL segment, names a section. */
export function isSection(name: string): name is Section {
  return sections.some((section) => section === name)
}

/** What must be read before the rest of its section: nobody calls a number before the plan says how. */
const firstOf: Partial<Record<Section, KindName>> = { contact: 'safe-contact-plan' }

/** The kinds of a section in the order in which its screen shows them. */
export function shownKinds(section: Section): KindName[] {
  const names = kindsOf(section).map(({ name }) => name)
  const first = firstOf[section]
  return first ? [first, ...names.filter((name) => name !== first)] : names
}

/** Where the form of a record stands. */
export type FormPlace = {
  reference: string
  kind: KindName
  /** Null for a new record, and for a kind that holds one. */
  recordId: string | null
  /** The one question group the form shows; null for all of them. */
  group: string | null
}

/** The screen of a section. */
export const sectionPath = (reference: string, section: Section) =>
  `/dossiers/${reference}/${section}`

/** The address of one record: its form, history and withdrawal lie below. */
export function recordPath(reference: string, kind: KindName, recordId: string): string {
  return `${sectionPath(reference, recordKinds[kind].section)}/${kind}/${recordId}`
}

/** The screen of one stored file. */
export const filePath = (reference: string, section: Section, id: string) =>
  `${sectionPath(reference, section)}/files/${id}`

/** The page of a form; also the key under which what is typed into it is kept. */
export function formPath({ reference, kind, recordId, group }: FormPlace): string {
  const { section, holds } = recordKinds[kind]
  const page = holds === 'one' ? 'edit' : recordId ? `${recordId}/edit` : 'new'
  const query = group ? `?group=${group}` : ''
  return `${sectionPath(reference, section)}/${kind}/${page}${query}`
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'
const pattern = new RegExp(
  `^/dossiers/(HW-[^/]+)/([a-z]+)/([a-z-]+)/(?:new|edit|(${uuid})/edit)(?:\\?group=([a-zA-Z]+))?$`,
)

/** Whether a text is a UUID as this application writes them. */
export const isUuid = (text: string): boolean => new RegExp(`^${uuid}$`).test(text)

/**
 * Reads the address of a form as `formPath` writes it.
 * @returns undefined for anything else: another kind's section, a group the kind does not have
 */
export function readFormPath(path: string): FormPlace | undefined {
  const [, reference = '', , kind = '', recordId = null, group = null] = pattern.exec(path) ?? []
  if (!isKindName(kind) || !isGroup(recordKinds[kind], group)) return undefined
  const place = { reference, kind, recordId, group }
  return formPath(place) === path ? place : undefined
}

/** Whether `group` is none, or a question group of the kind. */
export function isGroup(kind: RecordKind, group: string | null): boolean {
  return group === null || kind.groups.some(({ key }) => key === group)
}
