import { TextField, type TextFieldProps } from './text-field'

/** Coordinates in one box: decimal, degrees and minutes, or a pasted map link. `readAs` shows them as understood. */
export function PointField(props: Omit<TextFieldProps, 'type' | 'exact' | 'inputMode' | 'width'>) {
  return <TextField {...props} exact width="long" />
}
