import { describe, expect, it } from 'vitest'
import { DraftInput } from '@/lib/domain/form/draft-input'
import { readJson } from './read-json'

const sent = (body: BodyInit | null) => new Request('http://x/', { method: 'PUT', body })

describe('a body of JSON', () => {
  it('is read across the edges of its pieces, whatever the script', async () => {
    const bytes = new TextEncoder().encode('{"name":"สมชาย"}')
    const pieces = new ReadableStream({
      start(stream) {
        for (const byte of bytes) stream.enqueue(new Uint8Array([byte]))
        stream.close()
      },
    })
    const request = new Request('http://x/', {
      method: 'PUT',
      body: pieces,
      duplex: 'half',
    } as object)
    expect(await readJson(request, 100)).toEqual({ ok: true, value: { name: 'สมชาย' } })
  })

  it('is refused when it is none', async () => {
    for (const body of ['', '{', 'typed=1', null]) {
      expect(await readJson(sent(body), 100)).toEqual({ ok: false, reason: 'not-json' })
    }
  })

  it('is not read beyond its limit', async () => {
    let pulled = 0
    const endless = new ReadableStream({
      pull(stream) {
        pulled += 1
        stream.enqueue(new TextEncoder().encode('[1,'.repeat(100)))
      },
    })
    const request = new Request('http://x/', {
      method: 'PUT',
      body: endless,
      duplex: 'half',
    } as object)
    expect(await readJson(request, 1000)).toEqual({ ok: false, reason: 'too-long' })
    expect(pulled).toBeLessThan(10)
  })
})

describe('a draft', () => {
  const form = '/dossiers/HW-7K3M-Q9TX/notes/note/new?group=note'
  it('names a page of this application and what was typed', () => {
    expect(DraftInput.safeParse({ form, typed: { text: ['a', ''] } }).success).toBe(true)
  })

  it.each([
    { form: '//elsewhere.example/x', typed: {} },
    { form: '/\\elsewhere.example', typed: {} },
    { form: 'https://elsewhere.example', typed: {} },
    { form: '/x y', typed: {} },
    { form, typed: { text: 'not a list' } },
    { form, typed: { text: [1] } },
    { form, typed: {}, memberId: 'somebody' },
    { typed: {} },
    null,
  ])('is nothing else: %j', (body) => expect(DraftInput.safeParse(body).success).toBe(false))
})
