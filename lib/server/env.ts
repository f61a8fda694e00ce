import 'server-only'
import path from 'node:path'
import { z } from 'zod'

// An empty variable (`NAME=` in a .env file) means the same as none.
const given = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema)

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgres:// URL' })
const webUrl = z.url({ protocol: /^https?$/, error: 'must be an http(s):// URL' })
const origin = webUrl
  .refine((url) => new URL(url).pathname === '/' && !new URL(url).search, 'must have no path')
  .transform((url) => new URL(url).origin)
const smtpUrl = z.url({ protocol: /^smtps?$/, error: 'must be an smtp:// or smtps:// URL' })
const objectStore = z
  .string()
  .regex(/^(file:.+|s3:\/\/.+)$/, 'must be file:<folder> or s3://<bucket>?endpoint=…&region=…')

const Env = z
  .object({
    NODE_ENV: given(z.enum(['production', 'development', 'test']).default('production')),
    DATABASE_URL: given(postgresUrl.optional()),
    APP_DATABASE_URL: given(postgresUrl),
    DOOR_DATABASE_URL: given(postgresUrl),
    HOMEWARD_DATA: given(z.string().default('.data')),
    KEYRING_FILE: given(z.string().optional()),
    OBJECT_STORE: given(objectStore.optional()),
    AWS_ACCESS_KEY_ID: given(z.string().optional()),
    AWS_SECRET_ACCESS_KEY: given(z.string().optional()),
    NEXTAUTH_SECRET: given(z.string().min(32, 'must have at least 32 characters')),
    PUBLIC_URL: given(origin.default('http://localhost:3000')),
    PORT: given(z.coerce.number().int().min(1).max(65_535).default(3000)),
    LOG_LEVEL: given(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info')),
    JOBS: given(z.enum(['here', 'elsewhere']).default('here')),
    OIDC_ISSUER: given(webUrl.optional()),
    OIDC_CLIENT_ID: given(z.string().optional()),
    OIDC_CLIENT_SECRET: given(z.string().optional()),
    SMTP_URL: given(smtpUrl.optional()),
    MAIL_FROM: given(z.email('must be an e-mail address').optional()),
    CHROMIUM: given(z.string().optional()),
    PATH: given(z.string().default('')),
  })
  .refine((env) => !env.SMTP_URL || env.MAIL_FROM, 'SMTP_URL needs MAIL_FROM')
  .refine(
    (env) => !env.OIDC_ISSUER || (env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET),
    'OIDC_ISSUER needs OIDC_CLIENT_ID and OIDC_CLIENT_SECRET',
  )
  .refine(
    (env) =>
      !env.OBJECT_STORE?.startsWith('s3:') || (env.AWS_ACCESS_KEY_ID && env.AWS_SECRET_ACCESS_KEY),
    'OBJECT_STORE=s3://… needs AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
  )
  .transform((env) => ({
    ...env,
    KEYRING_FILE: env.KEYRING_FILE ?? path.join(env.HOMEWARD_DATA, 'keyring.json'),
    OBJECT_STORE: env.OBJECT_STORE ?? `file:${path.join(env.HOMEWARD_DATA, 'objects')}`,
  }))

export type Env = z.infer<typeof Env>

let parsed: Env | undefined

/**
 * The settings of this installation, read once, at first use (a build needs none of them).
 * DATABASE_URL is the administering role and for scripts alone; the server signs in to Postgres with
 * APP_DATABASE_URL, and for sign-in with DOOR_DATABASE_URL. PUBLIC_URL is an origin without a slash at its end.
 * Without SMTP_URL no e-mail is sent. JOBS=elsewhere: the server works no jobs, a worker (`npm run worker`) does.
 * CHROMIUM names the browser that prints, where it is not found on PATH.
 * @throws naming every variable that is missing or wrong, never its value: some are secrets.
 */
export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}

/** The settings in `source`; for `env` and its test. Throws as `env` does. */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const result = Env.safeParse(source)
  if (result.success) return result.data
  const wrong = result.error.issues.map(({ path: [name], message, code }) => {
    if (!name) return message
    const missing = code === 'invalid_type' && !source[String(name)]
    return `${String(name)}: ${missing ? 'is not set' : message}`
  })
  throw new Error(`The settings of Homeward are wrong.\n  ${wrong.join('\n  ')}`)
}
