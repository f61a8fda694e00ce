import { z } from 'zod'
import { formFields } from '../form/form-fields'
import { longestWords } from './limits'

const nothing = '00000000-0000-0000-0000-000000000000'

/**
 * What an answer to an offer says: which offer (a UUID; one that is none when it is not written like one), and the reason.
 * `fault` says what is wrong with the reason of a rejection: missing or too-long.
 */
export function readAnswer(form: Pick<FormData, 'getAll'>): {
  id: string
  reason: string
  fault: 'missing' | 'too-long' | null
} {
  const { __offer, reason } = formFields(form, ['__offer', 'reason'])
  const words = reason.trim()
  const long = words.length > longestWords ? 'too-long' : null
  return {
    id: z.uuid().safeParse(__offer).data ?? nothing,
    reason: words,
    fault: words ? long : 'missing',
  }
}
