'use client'
import { useRef } from 'react'
import type { Typed } from '@/lib/domain/form/form-state'
import { seenRecord, seenSending, seenVersion } from '@/lib/domain/section/typed-work'
import type { FileModel } from '../file/file-model'
import { Details } from '../ui/details'
import { ErrorSummary } from '../ui/error-summary'
import { SubmitButton } from '../ui/submit-button'
import type { SaveMore } from './conflict'
import { ConflictPanel } from './conflict-panel'
import { DraftStatus } from './draft-status'
import { FieldGroup } from './field-group'
import type { FormModel } from './form-model'
import type { FormWords } from './form-words'
import { useDraft } from './use-draft'
import { type FormAction, useSentForm } from './use-sent-form'

/**
 * The form of any record, made from its field table. It is sent like any form before hydration; alive, it keeps what
 * is typed as a draft and comes back by itself with problems, or with both versions of a conflict.
 */
export function RecordForm({
  action,
  path,
  model,
  initial,
  files,
  words,
}: {
  action: FormAction
  /** The form's own page. */
  path: string
  model: FormModel
  /** Values as typed, and what the form was shown with: record, version, sending. */
  initial: Typed
  files: readonly FileModel[]
  words: FormWords
}) {
  const form = useRef<HTMLFormElement>(null)
  const { state, send } = useSentForm(form, action, words)
  const draft = useDraft(form, { path, initial, answer: state })
  const typed = state.problems.length > 0 ? state.typed : initial
  const more = (state.more ?? {}) as SaveMore
  const { conflict } = more
  const now = {
    lists: model.lists,
    typed,
    problems: state.problems,
    files: more.files ?? files,
    words: words.field,
  }
  const groups = (
    <div className="grid max-w-prose gap-8">
      {model.groups.map((group) => (
        <FieldGroup key={group.key} group={group} now={now} sensitive={words.sensitive} />
      ))}
    </div>
  )
  return (
    <form ref={form} action={send} noValidate className="grid gap-6">
      <ErrorSummary title={words.problem} problems={state.problems} />
      <input type="hidden" name="__form" value={path} />
      {conflict && <input type="hidden" name="__seen" value={conflict.version} />}
      {[seenRecord, seenVersion, seenSending].map((name) => (
        <input key={name} type="hidden" name={name} value={typed[name]?.[0] ?? ''} />
      ))}
      {conflict && <ConflictPanel conflict={conflict} words={words.conflict} />}
      {conflict ? <Details summary={words.conflict.edit}>{groups}</Details> : groups}
      <div className="save-bar">
        <SubmitButton pending={words.saving}>{words.save}</SubmitButton>
        {words.goOn && !conflict && (
          <SubmitButton kind="secondary" name="__then" value="next" pending={words.saving}>
            {words.goOn}
          </SubmitButton>
        )}
        <DraftStatus state={draft} words={words.draft} />
      </div>
    </form>
  )
}
