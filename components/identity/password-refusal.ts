import { getTranslations } from 'next-intl/server'
import type { Problem } from '@/lib/domain/form/form-state'
import { waitWords } from './wait-words'

type Refusal =
  | { reason: 'signed-out' | 'missing' | 'wrong' }
  | { reason: 'too-fast'; seconds: number }

/** Why the present password was not taken, at its field. */
export async function passwordRefusal(refusal: Refusal): Promise<Problem> {
  const t = await getTranslations('account.current')
  const text = refusal.reason === 'too-fast' ? await waitWords(refusal.seconds) : t(refusal.reason)
  return { field: 'current-password', text }
}
