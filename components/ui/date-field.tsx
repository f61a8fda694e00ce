import { TextField, type TextFieldProps } from './text-field'

/**
 * A date in one box, typed in any calendar, digits or precision the server reads (a year alone, a month, a day).
 * `readAs` shows how it was understood and in which calendar.
 */
export function DateField(props: Omit<TextFieldProps, 'type' | 'exact' | 'inputMode' | 'width'>) {
  return <TextField {...props} exact width="short" />
}
