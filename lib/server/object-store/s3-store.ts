import 'server-only'
import { assertObjectKey } from './object-key'
import type { ObjectStore } from './object-store'

export type S3Settings = {
  bucket: string
  region: string
  /** URL of an S3-compatible store; without it, AWS itself. */
  endpoint?: string
}

/**
 * The object store in a bucket, addressed by path, which every S3-compatible store understands. The
 * bucket exists already and is private. The AWS client takes its credentials from
 * AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY itself.
 */
export async function s3Store({ bucket, region, endpoint }: S3Settings): Promise<ObjectStore> {
  // Loaded here: an installation with files on its disk never pays for it.
  const s3 = await import('@aws-sdk/client-s3')
  const client = new s3.S3Client({
    region,
    ...(endpoint && { endpoint }),
    forcePathStyle: true,
    // Stores other than AWS do not all know the newer checksums; TLS and the seal guard the bytes.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })
  const at = (key: string) => {
    assertObjectKey(key)
    return { Bucket: bucket, Key: key }
  }

  return {
    put: async (key, bytes) => {
      await client.send(new s3.PutObjectCommand({ ...at(key), Body: bytes }))
    },
    get: async (key) => {
      try {
        const { Body } = await client.send(new s3.GetObjectCommand(at(key)))
        return Buffer.from((await Body?.transformToByteArray()) ?? [])
      } catch (error) {
        if (error instanceof s3.NoSuchKey) return null
        throw error
      }
    },
    delete: async (key) => {
      await client.send(new s3.DeleteObjectCommand(at(key)))
    },
    list: async function* (prefix = '') {
      const pages = s3.paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: prefix })
      for await (const { Contents = [] } of pages) {
        for (const { Key } of Contents) if (Key !== undefined) yield Key
      }
    },
    healthy: async () => {
      try {
        await client.send(new s3.HeadBucketCommand({ Bucket: bucket }))
        return true
      } catch {
        return false
      }
    },
  }
}
