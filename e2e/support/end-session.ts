import { createHash } from 'node:crypto'
import type { Page } from '@playwright/test'
import { decode } from 'next-auth/jwt'
import { secretsIn } from '@/scripts/launch/secrets'
import { dataFolder } from './demo-account'
import { inServedDatabase } from './served-database'

/** Lets the session of this browser run out, as after hours without a touch. Sessions of other tests live on. */
export async function letSessionRunOut(page: Page): Promise<void> {
  const cookie = (await page.context().cookies()).find(({ name }) => name === 'homeward')
  const secret = secretsIn(dataFolder()).nextAuth
  const token = String((await decode({ token: cookie?.value, secret }))?.sid)
  const hash = createHash('sha256').update(token, 'utf8').digest('hex')
  const { rowCount } = await inServedDatabase((client) =>
    client.query(
      `UPDATE public.session SET idle_at = now() - interval '1 minute'
       WHERE encode(token_hash, 'hex') = $1`,
      [hash],
    ),
  )
  if (rowCount !== 1) throw new Error('The session of this browser was not found.')
}
