import { Field } from './field'
import { type FieldProps, wire } from './field-wiring'

/** Files to send. `limits` says, one line each, what is taken and what is not; the server decides by content. */
export function FileField({
  limits,
  accept,
  multiple,
  hint,
  ...rest
}: FieldProps & { limits: readonly string[]; accept?: string; multiple?: boolean }) {
  const field: FieldProps = {
    ...rest,
    hint: (
      <>
        {hint}
        <ul className="list-disc pl-6">
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </>
    ),
  }
  return (
    <Field {...field}>
      <input
        {...wire(field)}
        type="file"
        accept={accept}
        multiple={multiple}
        className="control-file"
      />
    </Field>
  )
}
