import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { buildDecrypt } from '@aws-crypto/decrypt-node'
import { buildEncrypt } from '@aws-crypto/encrypt-node'
import { AlgorithmSuiteIdentifier, CommitmentPolicy } from '@aws-crypto/material-management-node'
import { RawAesKeyringNode, RawAesWrappingSuiteIdentifier } from '@aws-crypto/raw-aes-keyring-node'
import type { DataKey } from './data-key'
import { SealBroken } from './seal-broken'

/** Where a sealed file belongs: whose it is, the table that lists it, its row, and which form of it. */
export type FileContext = { holder: string; table: string; record: string; form: string }

// Measured: the default of 4 KiB costs five times the time (docs/decisions/0003-sealing.md).
const FRAME_BYTES = 1024 * 1024
// What the format adds to the bytes and to the texts of the context: once, and for each full frame.
const ENVELOPE_BYTES = 253
const FRAME_ENVELOPE_BYTES = 32

const { encrypt } = buildEncrypt(CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT)
const { decrypt } = buildDecrypt(CommitmentPolicy.REQUIRE_ENCRYPT_REQUIRE_DECRYPT)

const keyringOf = ({ holder, key }: DataKey) =>
  new RawAesKeyringNode({
    keyNamespace: 'homeward',
    keyName: holder,
    unencryptedMasterKey: Uint8Array.from(key.export()),
    wrappingSuite: RawAesWrappingSuiteIdentifier.AES256_GCM_IV12_TAG16_NO_PADDING,
  })

/**
 * Seals a file under its holder's data key in the AWS Encryption SDK's message format (a fresh
 * committed key per file, AES-256-GCM in frames), with its context bound. Returns the bytes to
 * store; their number tells the file's length. Throws a plain Error for a key of another holder: a
 * bug of the caller.
 */
export async function sealBytes(
  key: DataKey,
  context: FileContext,
  bytes: Uint8Array,
): Promise<Buffer> {
  if (key.holder !== context.holder) throw new Error('A file is sealed by its own holder’s key.')
  const { result } = await encrypt(keyringOf(key), bytes, {
    suiteId: AlgorithmSuiteIdentifier.ALG_AES256_GCM_IV12_TAG16_HKDF_SHA512_COMMIT_KEY,
    encryptionContext: context,
    frameLength: FRAME_BYTES,
  })
  return result
}

/**
 * Opens what `sealBytes` sealed under the very same context: all of it or nothing. Throws
 * SealBroken when it was changed, cut short, lengthened, or belongs elsewhere.
 */
export async function openBytes(
  key: DataKey,
  context: FileContext,
  sealed: Uint8Array,
): Promise<Buffer> {
  if (key.holder !== context.holder) throw new SealBroken('file', 'context')
  const { plaintext, messageHeader } = await decrypt(keyringOf(key), sealed).catch(() => {
    throw new SealBroken('file', 'content')
  })
  if (!isDeepStrictEqual({ ...messageHeader.encryptionContext }, { ...context })) {
    throw new SealBroken('file', 'context')
  }
  // The format's reader ignores what follows the last frame.
  if (sealed.length !== sealedLength(context, plaintext.length, messageHeader.frameLength)) {
    throw new SealBroken('file', 'content')
  }
  return plaintext
}

function sealedLength(context: FileContext, length: number, frameLength: number): number {
  const texts = [context.holder, ...Object.values(context)].join('')
  const frames = Math.floor(length / frameLength)
  return ENVELOPE_BYTES + Buffer.byteLength(texts) + length + frames * FRAME_ENVELOPE_BYTES
}
