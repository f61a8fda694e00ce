import { useEffect, useRef } from 'react'
import type { Typed } from '@/lib/domain/form/form-state'
import { SubmitButton } from '../ui/submit-button'
import { SummaryList } from '../ui/summary-list'
import type { OfferCheckModel } from './offer-model'

/** The answers before anything leaves the agency, with what was typed carried along; the button names the act. */
export function OfferCheck({
  check,
  typed,
  pending,
}: {
  check: OfferCheckModel
  typed: Typed
  pending: string
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const rows = check.rows.map(({ value, ...row }) => ({
    ...row,
    value: <span className="whitespace-pre-line wrap-anywhere">{value}</span>,
  }))
  return (
    <>
      <div>
        <h2 ref={heading} tabIndex={-1} className="text-xl">
          {check.title}
        </h2>
        <p className="text-quiet">{check.lead}</p>
      </div>
      {Object.entries(typed).flatMap(([name, values]) =>
        values.map((value, at) => (
          <input key={`${name} ${at}`} type="hidden" name={name} value={value} />
        )),
      )}
      <div className="w-full max-w-prose">
        <SummaryList rows={rows} missing="" />
      </div>
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="__step" value="send" pending={pending}>
          {check.submit}
        </SubmitButton>
        <SubmitButton kind="secondary" name="__step" value="change" pending={pending}>
          {check.change}
        </SubmitButton>
      </div>
    </>
  )
}
