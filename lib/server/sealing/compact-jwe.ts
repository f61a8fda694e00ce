import 'server-only'
import { createDecipheriv, type KeyObject } from 'node:crypto'
import { CompactEncrypt } from 'jose'
import { SealBroken, type SealedKind } from './seal-broken'

/** What is bound to a ciphertext: its purpose, the key's name, and where it belongs. */
export type Binding = { kind: SealedKind; kid: string; context: Record<string, string | undefined> }

const NONCE_BYTES = 12
const TAG_BYTES = 16

// `crit` makes any other JWE reader refuse what it cannot compare the context of (RFC 7516, 4.1.13).
const protectedHeader = ({ kind, kid, context }: Binding) => ({
  alg: 'dir',
  enc: 'A256GCM',
  typ: `homeward-${kind}`,
  kid,
  crit: ['homeward'],
  homeward: context,
})

const encodedHeader = (binding: Binding) =>
  Buffer.from(JSON.stringify(protectedHeader(binding))).toString('base64url')

/**
 * Seals bytes as a compact JWE (RFC 7516; `dir`, A256GCM, random nonce) with its binding in the
 * protected header. Takes a 256-bit secret key; returns ASCII text.
 */
export function sealCompact(key: KeyObject, binding: Binding, bytes: Uint8Array): Promise<string> {
  return new CompactEncrypt(bytes)
    .setProtectedHeader(protectedHeader(binding))
    .encrypt(key, { crit: { homeward: true } })
}

/** Whether a compact JWE says it has exactly this binding. Proves nothing until it is opened. */
export const claims = (jwe: string, binding: Binding) =>
  jwe.startsWith(`${encodedHeader(binding)}..`)

/**
 * Opens what `sealCompact` made, only with the very binding it was sealed under: the header is
 * compared as a whole and never parsed, so nothing in it can steer how it is read.
 * Synchronous on Node's own AES-GCM because lists open 50 at once (docs/decisions/0003-sealing.md).
 * Throws SealBroken for anything else, base64 that is not canonical included.
 */
export function openCompact(key: KeyObject, binding: Binding, jwe: string): Buffer {
  const header = encodedHeader(binding)
  if (!jwe.startsWith(`${header}..`)) throw new SealBroken(binding.kind, 'context')
  const [nonce, body, tag, ...rest] = jwe
    .slice(header.length + 2)
    .split('.')
    .map(decode)
  if (nonce?.length !== NONCE_BYTES || !body || tag?.length !== TAG_BYTES || rest.length > 0) {
    throw new SealBroken(binding.kind, 'content')
  }
  const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(Buffer.from(header, 'ascii')).setAuthTag(tag)
  const plain = cipher.update(body)
  try {
    cipher.final()
  } catch {
    throw new SealBroken(binding.kind, 'content')
  }
  return plain
}

// Two spellings of the same bytes would let a changed ciphertext pass as the same.
function decode(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64url')
  return bytes.toString('base64url') === text ? bytes : undefined
}
