import { type FormState, problemOf } from '@/lib/domain/form/form-state'
import { Checkbox } from '../ui/checkbox'
import { Checkboxes } from '../ui/checkboxes'
import { DateField } from '../ui/date-field'
import { Details } from '../ui/details'
import { Radios } from '../ui/radios'
import type { OfferFormModel } from './offer-model'

type Props = { model: OfferFormModel; state: FormState }

/** How long and how far a sharing goes; of a transfer, what stays behind. */
export function OfferLimits({ model, state }: Props) {
  return model.kind === 'transfer' ? (
    <Kept model={model} state={state} />
  ) : (
    <Bounds model={model} state={state} />
  )
}

function Bounds({ model, state }: Props) {
  const { words } = model
  const barred = state.typed.bar ?? []
  const passes = state.typed['pass-on']?.[0] === 'yes'
  return (
    <>
      <DateField
        name="ends"
        label={words.ends}
        hint={model.hints.ends}
        error={problemOf(state, 'ends')}
        defaultValue={state.typed.ends?.[0] ?? model.days.ends}
      />
      <Details summary={words.passing} open={passes || barred.length > 0}>
        <div className="grid gap-6">
          <Checkbox
            name="pass-on"
            text={words['pass-on']}
            hint={words['pass-on-hint']}
            defaultChecked={passes}
          />
          <Checkboxes
            name="bar"
            label={words.bar}
            hint={words['bar-hint']}
            choices={model.bars}
            error={problemOf(state, 'bar')}
            defaultValue={barred}
          />
        </div>
      </Details>
    </>
  )
}

function Kept({ model, state }: Props) {
  const { words } = model
  return (
    <>
      <Checkboxes
        name="keep"
        label={words.keep}
        hint={words['keep-hint']}
        optional={words.optional}
        choices={model.sections}
        columns
        error={problemOf(state, 'keep')}
        defaultValue={state.typed.keep}
      />
      <Radios
        name="keep-level"
        label={words['keep-level']}
        choices={model.levels.map(({ value, text }) => ({ value, text }))}
        error={problemOf(state, 'keep-level')}
        defaultValue={state.typed['keep-level']?.[0] ?? 'view'}
      />
      <DateField
        name="keep-until"
        label={words['keep-until']}
        hint={model.hints.keepUntil}
        error={problemOf(state, 'keep-until')}
        defaultValue={state.typed['keep-until']?.[0] ?? model.days.keepUntil}
      />
    </>
  )
}
