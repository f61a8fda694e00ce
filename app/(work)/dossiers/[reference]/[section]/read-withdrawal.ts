import { isKindName, type KindName } from '@/lib/domain/kinds/registry'
import { isUuid } from '@/lib/domain/section/section-path'

export type Withdrawal = { reference: string; kind: KindName; recordId: string; seen: number }

/** Reads the form that withdraws a record; undefined when it does not say which record of which version. */
export function readWithdrawal(form: FormData): Withdrawal | undefined {
  const text = (name: string) => String(form.get(name) ?? '')
  const [kind, recordId, seen] = [text('__kind'), text('__record'), Number(text('__seen'))]
  if (!isKindName(kind) || !isUuid(recordId) || !Number.isSafeInteger(seen)) return undefined
  return { reference: text('__reference'), kind, recordId, seen }
}
