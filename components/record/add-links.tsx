import type { KindName } from '@/lib/domain/kinds/registry'
import { recordKinds } from '@/lib/domain/kinds/registry'
import type { RecordKind } from '@/lib/domain/record/field'
import { kindKey } from '@/lib/domain/record/message-keys'
import { filledForm } from '@/lib/domain/section/filled-form'
import { ButtonLink } from '../ui/button'
import type { RecordWords } from './record-words'

/** The way to add a record: on a desk the whole form, on a phone its first question group, and on from there. */
export function AddLinks({
  reference,
  name,
  words,
  filled = {},
  of,
}: {
  reference: string
  name: KindName
  words: RecordWords
  /** Fields that the form begins with, such as with whom an exchange was. */
  filled?: Readonly<Record<string, string>>
  /** To whom or what it is added, for those who hear the link without its surroundings. */
  of?: string
}) {
  const kind: RecordKind = recordKinds[name]
  const whole = { reference, kind: name, recordId: null, group: null }
  const address = (group: string | null) => filledForm({ ...whole, group }, filled)
  const look = { kind: 'secondary', icon: 'plus' } as const
  const text = (
    <>
      {words.t(kindKey(kind, 'add'))}
      {of && <span className="sr-only"> {of}</span>}
    </>
  )
  const [first, ...further] = kind.groups
  if (!first || further.length === 0) {
    return (
      <ButtonLink {...look} href={address(null)}>
        {text}
      </ButtonLink>
    )
  }
  return (
    <>
      <span className="sm:hidden">
        <ButtonLink {...look} href={address(first.key)}>
          {text}
        </ButtonLink>
      </span>
      <span className="hidden sm:block">
        <ButtonLink {...look} href={address(null)}>
          {text}
        </ButtonLink>
      </span>
    </>
  )
}
