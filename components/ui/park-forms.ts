type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const fieldsOf = (form: HTMLFormElement) =>
  [...form.elements].filter(
    (element): element is Field =>
      element instanceof HTMLInputElement ||
      element instanceof HTMLTextAreaElement ||
      element instanceof HTMLSelectElement,
  )

function isTouched(field: Field): boolean {
  if (field instanceof HTMLSelectElement)
    return [...field.options].some((option) => option.selected !== option.defaultSelected)
  if (field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type))
    return field.checked !== field.defaultChecked
  return field.type !== 'hidden' && field.value !== field.defaultValue
}

/** What was typed into a form, by field name; null when nothing was, or when it must not be kept: a password. */
function typedInto(form: HTMLFormElement): Record<string, string[]> | null {
  const fields = fieldsOf(form)
  if (fields.some(({ type }) => type === 'password') || !fields.some(isTouched)) return null
  const typed: Record<string, string[]> = {}
  for (const [name, value] of new FormData(form)) {
    if (typeof value === 'string' && !/^(\$|__)/.test(name)) (typed[name] ??= []).push(value)
  }
  return typed
}

/**
 * Keeps, as drafts on the server, whatever is typed and not yet saved in the forms of this page that say where they
 * stand (`__form`). Resolves when that is done, or after `atMost` milliseconds; never rejects.
 */
export async function parkForms(atMost: number): Promise<void> {
  const kept = [...document.forms].map((form) => {
    const where = form.elements.namedItem('__form')
    const typed = where instanceof HTMLInputElement && typedInto(form)
    if (!typed) return null
    return fetch('/api/drafts', {
      method: 'PUT',
      keepalive: true,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ form: where.value, typed }),
    })
  })
  const late = new Promise((resolve) => setTimeout(resolve, atMost))
  await Promise.race([Promise.allSettled(kept), late])
}
