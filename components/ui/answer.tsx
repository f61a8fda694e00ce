import { Radios } from './radios'
import type { FieldProps } from './field-wiring'

/** Yes, no or unknown. Nothing chosen means nobody has asked yet, which is not the same as unknown. */
export function Answer({
  words,
  ...field
}: FieldProps & { words: { yes: string; no: string; unknown: string }; defaultValue?: string }) {
  const choices = (['yes', 'no', 'unknown'] as const).map((value) => ({
    value,
    text: words[value],
  }))
  return <Radios {...field} row choices={choices} />
}
