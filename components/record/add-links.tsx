import type { KindName } from '@/lib/domain/kinds/registry'
import { recordKinds } from '@/lib/domain/kinds/registry'
import type { RecordKind } from '@/lib/domain/record/field'
import { kindKey } from '@/lib/domain/record/message-keys'
import { formPath } from '@/lib/domain/section/section-path'
import { ButtonLink } from '../ui/button'
import type { RecordWords } from './record-words'

/** The way to add a record: on a desk the whole form, on a phone its first question group, and on from there. */
export function AddLinks({
  reference,
  name,
  words,
}: {
  reference: string
  name: KindName
  words: RecordWords
}) {
  const kind: RecordKind = recordKinds[name]
  const whole = { reference, kind: name, recordId: null, group: null }
  const look = { kind: 'secondary', icon: 'plus' } as const
  const text = words.t(kindKey(kind, 'add'))
  const [first, ...further] = kind.groups
  if (!first || further.length === 0) {
    return (
      <ButtonLink {...look} href={formPath(whole)}>
        {text}
      </ButtonLink>
    )
  }
  return (
    <>
      <span className="sm:hidden">
        <ButtonLink {...look} href={formPath({ ...whole, group: first.key })}>
          {text}
        </ButtonLink>
      </span>
      <span className="hidden sm:block">
        <ButtonLink {...look} href={formPath(whole)}>
          {text}
        </ButtonLink>
      </span>
    </>
  )
}
