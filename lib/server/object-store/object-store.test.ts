import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { startTinyS3 } from '@/lib/testing/tiny-s3'
import { isObjectKey } from './object-key'
import type { ObjectStore } from './object-store'
import { openObjectStore } from './open-object-store'

const folder = await mkdtemp(path.join(tmpdir(), 'object-store-'))
const s3 = await startTinyS3('homeward')

beforeAll(() => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'a-test')
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'a-test')
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await s3.close()
  await rm(folder, { recursive: true })
})

const listed = async (store: ObjectStore, prefix?: string) => {
  const keys: string[] = []
  for await (const key of store.list(prefix)) keys.push(key)
  return keys.toSorted()
}

const settings = {
  'a folder': () => `file:${path.join(folder, 'store')}`,
  'an S3 bucket': () => `s3://homeward?endpoint=${encodeURIComponent(s3.endpoint)}&region=local`,
}

describe.each(Object.entries(settings))('the contract, on %s', (_, setting) => {
  let store: ObjectStore
  beforeAll(async () => {
    store = await openObjectStore(setting())
  })

  it('gives back the very bytes, none and many', async () => {
    const many = randomBytes(3_000_000)
    await store.put('d1/many', many)
    await store.put('d1/none', new Uint8Array())
    expect((await store.get('d1/many'))?.equals(many)).toBe(true)
    expect(await store.get('d1/none')).toHaveLength(0)
  })

  it('replaces what was there, even shorter, and keeps nothing of it', async () => {
    await store.put('d1/again', Buffer.from('the first and longer'))
    await store.put('d1/again', Buffer.from('second'))
    expect(String(await store.get('d1/again'))).toBe('second')
  })

  it('has no bytes for a key that was never there or is gone, and forgets twice without complaint', async () => {
    expect(await store.get('d2/nothing')).toBeNull()
    await store.put('d2/gone', Buffer.from('x'))
    await store.delete('d2/gone')
    await store.delete('d2/gone')
    expect(await store.get('d2/gone')).toBeNull()
  })

  it('holds a key and a longer key below it at once', async () => {
    await store.put('d3/file', Buffer.from('1'))
    await store.put('d3/file/view', Buffer.from('2'))
    await store.put('d3/file.view', Buffer.from('3'))
    expect(await listed(store, 'd3/')).toEqual(['d3/file', 'd3/file.view', 'd3/file/view'])
    expect(await listed(store, 'd3/file/')).toEqual(['d3/file/view'])
    expect(await listed(store)).toContain('d1/many')
  })

  it('leaves one whole object when two write the same key at once', async () => {
    const written = Array.from({ length: 8 }, (_, n) => Buffer.alloc(200_000, n))
    await Promise.all(written.map((bytes) => store.put('d4/raced', bytes)))
    const left = await store.get('d4/raced')
    expect(written.some((bytes) => left?.equals(bytes))).toBe(true)
  })

  it.each(['../secret', 'a/../b', '/etc/passwd', 'a//b', 'A', 'a~b', '.hidden', 'a\0', ''])(
    'touches nothing for the key %j',
    async (key) => {
      expect(isObjectKey(key)).toBe(false)
      await expect(async () => store.put(key, Buffer.from('x'))).rejects.toThrow('Not a key')
      await expect(async () => store.get(key)).rejects.toThrow('Not a key')
      await expect(async () => store.delete(key)).rejects.toThrow('Not a key')
    },
  )

  it('says that it is well', async () => {
    expect(await store.healthy()).toBe(true)
  })
})

describe('in a folder', () => {
  const root = path.join(folder, 'own')

  it('keeps objects for this account alone and leaves nothing unfinished', async () => {
    const store = await openObjectStore(`file:${root}`)
    await store.put('d1/file', Buffer.from('sealed'))
    expect(await readdir(path.join(root, 'unfinished'))).toEqual([])
    const [shard] = (await readdir(root)).filter((name) => name.length === 2)
    const { mode } = await stat(path.join(root, String(shard), 'd1~file'))
    expect(mode & 0o777).toBe(0o600)
  })

  it('clears what a killed process left, and not what another is writing', async () => {
    const [old, fresh] = ['old', 'fresh'].map((name) => path.join(root, 'unfinished', name))
    await writeFile(String(old), 'x')
    await writeFile(String(fresh), 'x')
    await utimes(String(old), 0, 0)
    const store = await openObjectStore(`file:${root}`)
    expect(await readdir(path.join(root, 'unfinished'))).toEqual(['fresh'])
    expect(await listed(store)).toEqual(['d1/file'])
  })

  it('says that it is not well when its folder is gone', async () => {
    const away = path.join(folder, 'away')
    const store = await openObjectStore(`file:${away}`)
    await rm(away, { recursive: true })
    await writeFile(away, 'a file where the folder was')
    expect(await store.healthy()).toBe(false)
  })
})

describe('on S3', () => {
  it('says that it is not well without its bucket, and does not take that for a missing object', async () => {
    const store = await openObjectStore(`s3://elsewhere?endpoint=${s3.endpoint}`)
    expect(await store.healthy()).toBe(false)
    await expect(store.get('d1/file')).rejects.toThrow()
  })
})

it.each(['', 'file:', 'objects', 's3:', 'https://homeward'])(
  'refuses the setting %j',
  async (setting) => {
    await expect(openObjectStore(setting)).rejects.toThrow('OBJECT_STORE must be')
  },
)
