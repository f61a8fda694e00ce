import type { Typed } from '../form/form-state'

/** Under these names a form says which record and which version of it was shown; kept with what was typed. */
export const seenRecord = 'seen.record'
export const seenVersion = 'seen.version'
/** Drawn anew for every form shown, so that a file sent twice with it is stored once. */
export const seenSending = 'seen.sending'

/** Whether a form name is not a field's: under it the form speaks of itself. */
export const isAboutForm = (name: string): boolean => name.startsWith('seen.')

/** The form name of the file input of a field; ids of files already stored are sent under the field's key. */
export const uploadName = (field: string) => `${field}.upload`

/**
 * What was typed, as one text to compare by: without fields left empty and without what the form says about itself,
 * in whatever order the names came and whatever line ends the browser sends.
 */
export function workOf(typed: Typed): string {
  const given = Object.entries(typed)
    .map(([name, all]): [string, string[]] => [name, all.map(lines).filter(Boolean)])
    .filter(([name, all]) => all.length > 0 && !isAboutForm(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify(given)
}

const lines = (text: string) => text.replace(/\r\n?/g, '\n')
