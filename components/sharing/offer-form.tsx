'use client'
import { useActionState } from 'react'
import type { FormState, Typed } from '@/lib/domain/form/form-state'
import { ErrorSummary } from '../ui/error-summary'
import { SubmitButton } from '../ui/submit-button'
import { OfferCheck } from './offer-check'
import { OfferFields } from './offer-fields'
import type { OfferFormModel, OfferMore } from './offer-model'

/** Sharing a dossier in one way: the questions, then the answers to check, then the act. */
export function OfferForm({
  action,
  model,
  before,
}: {
  action: (state: FormState, form: FormData) => Promise<FormState>
  model: OfferFormModel
  /** What was typed before and not sent. */
  before: Typed
}) {
  const [state, send] = useActionState(action, { problems: [], typed: before })
  const { id = model.id, check } = (state.more ?? {}) as Partial<OfferMore>
  const { words } = model
  return (
    <form action={send} noValidate className="grid justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="__form" value={model.path} />
      <input type="hidden" name="__id" value={id} />
      <input type="hidden" name="__reference" value={model.reference} />
      <input type="hidden" name="__kind" value={model.kind} />
      {check ? (
        <OfferCheck check={check} typed={state.typed} pending={words.pending} />
      ) : (
        <>
          <OfferFields model={model} state={state} />
          <SubmitButton name="__step" value="check" pending={words.pending}>
            {words.submit}
          </SubmitButton>
        </>
      )}
    </form>
  )
}
