import { takeName } from '@/lib/domain/section/assemble-form'
import { Compare } from '../ui/compare'
import { Notice } from '../ui/notice'
import type { Conflict } from './conflict'
import type { ConflictWords } from './form-words'

/** Both versions beside each other; for each field that differs, mine is chosen until the person says otherwise. */
export function ConflictPanel({ conflict, words }: { conflict: Conflict; words: ConflictWords }) {
  const fields = conflict.fields.map((field) => ({ ...field, chosen: 'mine' as const }))
  return (
    <section aria-labelledby="conflict-title" className="grid gap-4">
      <h2 id="conflict-title" className="text-xl">
        {words.title}
      </h2>
      <p className="max-w-prose">{words.lead}</p>
      {conflict.withdrawn && (
        <Notice tone="warning" title={words.withdrawn}>
          {conflict.by}
        </Notice>
      )}
      <Compare
        name={takeName}
        mine={{ title: words.mine }}
        theirs={{ title: words.theirs, by: conflict.by }}
        fields={fields}
        words={{ changed: words.changed, same: words.same, missing: words.missing }}
      />
    </section>
  )
}
