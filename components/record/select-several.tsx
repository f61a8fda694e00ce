'use client'
import { useState } from 'react'
import { Button } from '../ui/button'
import { Fieldset } from '../ui/fieldset'
import { type FieldProps, fieldId } from '../ui/field-wiring'
import { type Option, Select } from '../ui/select'
import { useHydrated } from '../ui/use-hydrated'

/**
 * Any number out of a long list, one line each. There is always an empty line at the end; without script a further
 * one comes with the next save.
 */
export function SelectSeveral({
  field,
  options,
  values,
  words,
}: {
  field: FieldProps
  options: readonly Option[]
  values: readonly string[]
  words: { another: string; notStated: string }
}) {
  const [more, setMore] = useState(0)
  const hydrated = useHydrated()
  const chosen = values.filter(Boolean)
  const id = fieldId(field)
  const lines = Array.from({ length: chosen.length + 1 + more }, (_, at) => at)
  return (
    <Fieldset {...field}>
      {lines.map((at) => (
        <Select
          key={at}
          id={at === 0 ? id : `${id}-${at + 1}`}
          name={field.name}
          label={
            <span className="sr-only">
              {field.label} {at + 1}
            </span>
          }
          options={options}
          empty={words.notStated}
          defaultValue={chosen[at]}
        />
      ))}
      {hydrated && (
        <Button kind="quiet" small icon="plus" onClick={() => setMore(more + 1)}>
          {words.another}
        </Button>
      )}
    </Fieldset>
  )
}
