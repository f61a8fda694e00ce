import { Icon } from './icon'

/** The search box of every page: a GET form. `id` is what the shortcut `/` points to. */
export function SearchForm({
  id,
  action,
  label,
  submit,
  placeholder,
  defaultValue,
}: {
  id: string
  action: string
  label: string
  submit: string
  placeholder?: string
  defaultValue?: string
}) {
  return (
    <form role="search" aria-label={label} action={action} method="get" className="search">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        id={id}
        name="q"
        type="search"
        dir="auto"
        defaultValue={defaultValue}
        placeholder={placeholder}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="search"
        className="control"
      />
      <button type="submit" className="search-submit">
        <Icon name="search" />
        <span className="sr-only">{submit}</span>
      </button>
    </form>
  )
}
