'use client'
import { useActionState, useEffect, useRef } from 'react'
import { emptyForm, type FormState, problemOf } from '@/lib/domain/form/form-state'
import { typedBoxes } from '@/lib/domain/redaction/read-boxes'
import { ErrorSummary } from '../ui/error-summary'
import { Paragraph } from '../ui/paragraph'
import { SubmitButton } from '../ui/submit-button'
import { BoxRows } from './box-rows'
import { BoxStage } from './box-stage'
import type { RedactWords } from './redact-words'
import { rowsToType, useBoxes } from './use-boxes'

/** What the answer of the form says beyond problems. */
export type RedactMore = { step: 'change'; rows: number } | { step: 'check'; preview: string }

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>
  path: string
  /** Hidden fields that say which picture of which dossier. */
  about: Readonly<Record<string, string>>
  /** Address of the picture, marked with who looks. */
  src: string
  words: RedactWords
}

/** Boxes over a picture and why, then the copy as it will be kept, then the keeping. */
export function RedactForm({ action, path, about, src, words }: Props) {
  const [state, send] = useActionState(action, emptyForm)
  const form = useRef<HTMLFormElement>(null)
  const more = state.more as RedactMore | undefined
  const typed = typedBoxes(state.typed)
  const least = more?.step === 'change' ? more.rows : 3
  const boxes = useBoxes(rowsToType(typed, least), form)
  return (
    <form ref={form} action={send} noValidate className="grid justify-items-start gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="__form" value={path} />
      {Object.entries(about).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {more?.step === 'check' ? (
        <Check preview={more.preview} typed={state.typed} words={words} />
      ) : (
        <>
          <div className="grid w-full gap-2">
            <h2 className="text-xl">{words.boxes}</h2>
            <p className="max-w-prose text-quiet">{words['boxes-hint']}</p>
          </div>
          <BoxStage src={src} alt={words.picture} boxes={boxes} />
          <BoxRows boxes={boxes} state={state} words={words} />
          <Paragraph
            name="reason"
            label={words.reason}
            hint={words['reason-hint']}
            rows={2}
            error={problemOf(state, 'reason')}
            defaultValue={state.typed.reason?.[0]}
          />
          <SubmitButton name="__step" value="check" pending={words.pending}>
            {words.preview}
          </SubmitButton>
        </>
      )}
    </form>
  )
}

/** The copy as it will be kept, with what was typed carried along. */
function Check({
  preview,
  typed,
  words,
}: {
  preview: string
  typed: FormState['typed']
  words: RedactWords
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <div className="grid gap-2">
        <h2 ref={heading} tabIndex={-1} className="text-xl">
          {words['check-title']}
        </h2>
        <p className="max-w-prose text-quiet">{words['check-lead']}</p>
      </div>
      {Object.entries(typed).flatMap(([name, values]) =>
        values.map((value, at) => (
          <input key={`${name} ${at}`} type="hidden" name={name} value={value} />
        )),
      )}
      <img src={preview} alt={words['check-picture']} className="file-view" />
      <div className="flex flex-wrap gap-3">
        <SubmitButton name="__step" value="save" pending={words.pending}>
          {words.save}
        </SubmitButton>
        <SubmitButton kind="secondary" name="__step" value="change" pending={words.pending}>
          {words.change}
        </SubmitButton>
      </div>
    </>
  )
}
