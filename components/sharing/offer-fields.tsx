import { type FormState, problemOf } from '@/lib/domain/form/form-state'
import { Checkboxes } from '../ui/checkboxes'
import { DateField } from '../ui/date-field'
import { Paragraph } from '../ui/paragraph'
import { Radios } from '../ui/radios'
import { Select } from '../ui/select'
import { OfferLimits } from './offer-limits'
import type { OfferFormModel } from './offer-model'

/** To whom, what, for what purpose, on which consent, how long: the questions of the form of sharing. */
export function OfferFields({ model, state }: { model: OfferFormModel; state: FormState }) {
  const { words, kind } = model
  const typed = (name: string) => state.typed[name]?.[0]
  const error = (name: string) => problemOf(state, name)
  const override = (
    <Paragraph
      name="override"
      label={words.override}
      hint={words['override-hint']}
      error={error('override')}
      defaultValue={typed('override')}
    />
  )
  return (
    <>
      <Select
        name="agency"
        label={words.agency}
        hint={model.agencyHint}
        options={model.agencies}
        empty={words['agency-empty']}
        width="long"
        error={error('agency')}
        defaultValue={typed('agency')}
      />
      {kind !== 'transfer' && (
        <>
          <Checkboxes
            name="sections"
            label={words.sections}
            hint={words['sections-hint']}
            choices={model.sections}
            columns
            error={error('sections')}
            defaultValue={state.typed.sections}
          />
          <Radios
            name="level"
            label={words.level}
            choices={model.levels}
            error={error('level')}
            defaultValue={typed('level') ?? 'view'}
          />
        </>
      )}
      <Select
        name="purpose"
        label={words.purpose}
        options={model.purposes}
        empty={words['purpose-empty']}
        error={error('purpose')}
        defaultValue={typed('purpose')}
      />
      <Radios
        name="consent"
        label={words.consent}
        hint={words['consent-hint']}
        choices={[...model.consents, { ...model.noConsent, reveals: override }]}
        error={error('consent')}
        defaultValue={typed('consent')}
      />
      <OfferLimits model={model} state={state} />
      <DateField
        name="answer-by"
        label={words['answer-by']}
        hint={model.hints.answerBy}
        error={error('answer-by')}
        defaultValue={typed('answer-by') ?? model.days.answerBy}
      />
      <Paragraph
        name="note"
        label={words.note}
        hint={words['note-hint']}
        optional={words.optional}
        error={error('note')}
        defaultValue={typed('note')}
      />
    </>
  )
}
