import { Field } from './field'
import { type FieldProps, wire } from './field-wiring'
import { widthClass } from './text-field'

/** Several lines of text. It grows with what is written; nothing is cut while typing. */
export function Paragraph(
  props: FieldProps & { defaultValue?: string; rows?: number; exact?: boolean; lang?: string },
) {
  return (
    <Field {...props}>
      <textarea
        {...wire(props)}
        dir="auto"
        lang={props.lang}
        rows={props.rows ?? 4}
        defaultValue={props.defaultValue}
        spellCheck={props.exact ? false : undefined}
        className={widthClass.long}
      />
    </Field>
  )
}
