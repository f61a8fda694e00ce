import { TextField, type TextFieldProps } from './text-field'

/** A phone number in any national or international form; `readAs` shows it as it will be dialled (E.164). */
export function PhoneField(props: Omit<TextFieldProps, 'type' | 'exact' | 'inputMode' | 'width'>) {
  return <TextField {...props} exact inputMode="tel" width="short" />
}
