/**
 * The text of each named field of a form, as an object for a schema: '' where the form has none. A repeated field
 * gives its last value; files count as none.
 */
export function formFields<const N extends string>(
  form: Pick<FormData, 'getAll'>,
  names: readonly N[],
): Record<N, string> {
  const entries = names.map((name) => [name, textOf(form.getAll(name).at(-1))])
  return Object.fromEntries(entries) as Record<N, string>
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
