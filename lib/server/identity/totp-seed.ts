import 'server-only'
import { z } from 'zod'
import type { DataKey } from '../sealing/data-key'
import { openRecord, sealRecord } from '../sealing/record'

const Seed = z.object({ secret: z.string().regex(/^[A-Z2-7]{32}$/) })
const context = (holder: string) => ({ holder, table: 'credential', record: 'totp' })

/** Seals a TOTP seed (32 characters of base32, 160 bits) under its member's data key. */
export function sealSeed(key: DataKey, secret: string): Promise<string> {
  return sealRecord(key, context(key.holder), { secret })
}

/** The seed behind `sealed`, base32. Throws SealBroken when it is another member's or was changed. */
export function openSeed(key: DataKey, sealed: string): string {
  return Seed.parse(openRecord(key, context(key.holder), sealed)).secret
}
