import 'server-only'
import { generateSecret } from 'otplib'
import { door } from '../db/client'
import { hashToken } from '../sealing/bearer-token'
import { type DataKey, unwrapDataKey } from '../sealing/data-key'
import { loadKeyring } from '../sealing/load-keyring'
import { openSeed, sealSeed } from './totp-seed'

/** Somebody who gave the password and not yet the second factor. */
export type Pending = {
  token: string
  memberId: string
  email: string
  name: string
  /** The member's data key. */
  key: DataKey
  enrolled: boolean
  /** TOTP seed, base32; null until one is offered. */
  seed: string | null
  /** Time step of the last code accepted. */
  lastStep: number | null
}

type Row = {
  member_id: string
  email: string
  member_name: string
  wrapped_key: string
  totp_sealed: string | null
  enrolled: boolean
  last_step: bigint | null
}

/** Who is half-way through signing in with this token; null when nobody is, any more. */
export async function pendingOf(token: string): Promise<Pending | null> {
  const [row] = await door().$queryRaw<Row[]>`
    SELECT * FROM app.door_pending(decode(${hashToken(token)}, 'hex'))`
  if (!row) return null
  const key = unwrapDataKey(loadKeyring(), row.member_id, row.wrapped_key)
  return {
    token,
    memberId: row.member_id,
    email: row.email,
    name: row.member_name,
    key,
    enrolled: row.enrolled,
    seed: row.totp_sealed === null ? null : openSeed(key, row.totp_sealed),
    lastStep: row.last_step === null ? null : Number(row.last_step),
  }
}

/** Makes the seed to enrol with, unless there is one already: coming back shows the same QR code. */
export async function offerSeed(token: string): Promise<void> {
  const pending = await pendingOf(token)
  if (!pending || pending.enrolled || pending.seed) return
  const sealed = await sealSeed(pending.key, generateSecret({ length: 20 }))
  await door().$queryRaw`
    SELECT app.door_offer_seed(decode(${hashToken(token)}, 'hex'), ${sealed})`
}
