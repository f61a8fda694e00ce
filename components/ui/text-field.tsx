import type { ComponentProps } from 'react'
import { Field } from './field'
import { type FieldProps, wire } from './field-wiring'

export type Width = 'number' | 'short' | 'medium' | 'long'

export const widthClass = {
  number: 'control control-number',
  short: 'control control-short',
  medium: 'control control-medium',
  long: 'control control-long',
} as const satisfies Record<Width, string>

type Input = ComponentProps<'input'>

export type TextFieldProps = FieldProps & {
  defaultValue?: string
  /** Names, numbers, codes: written exactly as they are, so no spelling or capitals are "corrected". */
  exact?: boolean
  width?: Width
  /** How what was typed is understood, e.g. "22 November 2026 (2569 in the Thai calendar)". */
  readAs?: string
  /** A unit after the box, e.g. "USD a month". */
  unit?: string
  type?: 'text' | 'email' | 'search' | 'date' | 'time' | 'url'
} & Pick<Input, 'autoComplete' | 'inputMode' | 'lang' | 'readOnly' | 'disabled' | 'placeholder'>

/** One line of text, in any script and direction. */
export function TextField(props: TextFieldProps) {
  const { exact, width = 'medium', readAs, unit, type = 'text' } = props
  return (
    <Field {...props}>
      <span className="control-unit">
        <input
          {...wire(props)}
          type={type}
          dir="auto"
          defaultValue={props.defaultValue}
          autoComplete={props.autoComplete ?? 'off'}
          inputMode={props.inputMode}
          lang={props.lang}
          readOnly={props.readOnly}
          disabled={props.disabled}
          placeholder={props.placeholder}
          spellCheck={exact ? false : undefined}
          autoCapitalize={exact ? 'none' : undefined}
          autoCorrect={exact ? 'off' : undefined}
          className={widthClass[width]}
        />
        {unit && <span className="text-quiet">{unit}</span>}
      </span>
      {readAs && <p className="field-note">{readAs}</p>}
    </Field>
  )
}
