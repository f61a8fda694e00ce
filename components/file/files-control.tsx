import { FileField } from '../ui/file-field'
import type { FieldProps } from '../ui/field-wiring'
import { Fieldset } from '../ui/fieldset'
import type { FileModel } from './file-model'

/**
 * Files of a record: those it has, each to be kept or left out, and a place for further ones. A file left out stays
 * in the history.
 */
export function FilesControl({
  field,
  name,
  kept,
  files,
  accept,
  limits,
  words,
}: {
  /** The file input. */
  field: FieldProps
  /** Form name under which the ids of kept files are sent. */
  name: string
  kept: readonly string[]
  files: readonly FileModel[]
  accept?: string
  limits: readonly string[]
  words: { kept: string }
}) {
  const known = files.filter(({ id }) => kept.includes(id))
  return (
    <div className="grid gap-3">
      {known.length > 0 && (
        <Fieldset name={`${name}.kept`} label={words.kept}>
          <div className="choices">
            {known.map((file) => (
              <label key={file.id} className="choice">
                <input type="checkbox" name={name} value={file.id} defaultChecked />
                {file.thumb && <img src={file.thumb} alt="" className="file-thumb" />}
                <span className="min-w-0">
                  <bdi className="wrap-anywhere">{file.name}</bdi>
                  <span className="choice-hint">{file.about}</span>
                </span>
              </label>
            ))}
          </div>
        </Fieldset>
      )}
      <FileField {...field} accept={accept} limits={limits} multiple />
    </div>
  )
}
