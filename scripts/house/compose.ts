/** Reads docker-compose.yml as `docker compose config` would, as far as what we promise of it goes. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const Service = z.looseObject({
  build: z.string().optional(),
  image: z.string(),
  restart: z.string(),
  environment: z.record(z.string(), z.string()).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).optional(),
  healthcheck: z
    .union([
      z.object({ disable: z.literal(true) }),
      z.looseObject({ test: z.tuple([z.literal('CMD')], z.string()), retries: z.number() }),
    ])
    .optional(),
  networks: z.array(z.string()),
  volumes: z.array(z.string()).optional(),
  configs: z.array(z.object({ source: z.string(), target: z.string() })).optional(),
  ports: z.array(z.string()).optional(),
})

const Compose = z.looseObject({
  services: z.record(z.string(), Service),
  networks: z.record(z.string(), z.object({ internal: z.boolean().optional() })),
  volumes: z.record(z.string(), z.object({})),
  configs: z.record(z.string(), z.object({ content: z.string() })),
})

export type ComposeService = z.infer<typeof Service>

/** The file as text, and what it says once its anchors are merged. */
export function readCompose(file = 'docker-compose.yml') {
  const text = readFileSync(file, 'utf8')
  return { text, compose: Compose.parse(parse(text, { merge: true })) }
}

export type Variable = { name: string; manner: 'required' | 'default' | 'bare'; rest: string }

/** The variables that a text takes from .env, in the manner of compose: `${NAME:?why}`, `${NAME:-default}`, `${NAME}`. */
export function variablesIn(text: string): Variable[] {
  return [...text.matchAll(/\$(?:\{(\w+)(?::([?-])([^}]*))?[^}]*\}|(\w+))/g)].map(
    ([, name, sign, rest = '', plain]) => ({
      name: (name ?? plain)!,
      manner: sign === '?' ? 'required' : sign === '-' ? 'default' : 'bare',
      rest,
    }),
  )
}
