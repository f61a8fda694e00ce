import 'server-only'
import { headers } from 'next/headers'
import { deviceCode } from '@/lib/domain/identity/device'

/** What a request tells of where it comes from. Neither is proof of anything. */
export type Visitor = {
  /** Network address, as the nearest proxy saw it. */
  address: string
  /** Browser and system, as `Firefox/Android`. */
  device: string
}

/**
 * The visitor of this request. Of several forwarded addresses the last counts: the proxy in front of us appended it,
 * the ones before are whatever the sender wrote.
 */
export async function visitor(): Promise<Visitor> {
  const sent = await headers()
  const address = sent.get('x-forwarded-for')?.split(',').at(-1)?.trim()
  return { address: address || 'unknown', device: deviceCode(sent.get('user-agent')) }
}
