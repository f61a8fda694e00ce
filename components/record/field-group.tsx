'use client'
import { useState } from 'react'
import { type Typed, typedOf } from '@/lib/domain/form/form-state'
import { isAsked } from '@/lib/domain/section/is-asked'
import { Details } from '../ui/details'
import { useHydrated } from '../ui/use-hydrated'
import { FieldControl, type FormNow } from './field-control'
import type { FieldModel, GroupModel } from './form-model'

/** One question group. Fields that do not apply hide once the page is alive; without script they are all there. */
export function FieldGroup({
  group,
  now,
  sensitive,
}: {
  group: GroupModel
  now: FormNow
  /** Opens the fields that are harmful to spread. */
  sensitive: string
}) {
  const [typed, setTyped] = useState<Typed>(now.typed)
  const hydrated = useHydrated()
  const depends = group.fields.some(({ when }) => when)
  const control = (field: FieldModel) => (
    <div key={field.key} hidden={hydrated && !isAsked(field, typed)}>
      <FieldControl field={field} now={now} />
    </div>
  )
  const open = group.fields.filter((field) => !field.sensitive)
  const closed = group.fields.filter((field) => field.sensitive)
  const wrong = closed.some(({ key }) => now.problems.some(({ field }) => field === key))
  return (
    <div
      onChange={(event) => {
        const form = (event.target as HTMLInputElement).form
        if (depends && form) setTyped(typedOf(new FormData(form)))
      }}
    >
      <fieldset className="form-group">
        <legend>{group.title}</legend>
        <div className="grid w-full gap-6">
          {open.map(control)}
          {closed.length > 0 && (
            <Details summary={sensitive} open={wrong || undefined}>
              <div className="grid gap-6">{closed.map(control)}</div>
            </Details>
          )}
        </div>
      </fieldset>
    </div>
  )
}
