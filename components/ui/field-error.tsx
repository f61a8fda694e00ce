import { Icon } from './icon'

/** The problem with the field `id`; nothing when there is none. */
export function FieldError({ id, text }: { id: string; text?: string }) {
  if (!text) return null
  return (
    <p id={`${id}-error`} className="field-error">
      <Icon name="danger" />
      {text}
    </p>
  )
}
