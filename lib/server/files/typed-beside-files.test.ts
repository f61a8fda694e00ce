import { describe, expect, it } from 'vitest'
import { typedBesideFiles } from './typed-beside-files'

async function sent(cutAt?: number): Promise<Request> {
  const form = new FormData()
  form.set('__form', '/x')
  form.set('title', 'สามเรื่อง')
  form.append('codes', 'a')
  form.append('codes', 'b')
  form.set('file', new File([Buffer.alloc(300_000)], 'film.mp4', { type: 'video/mp4' }))
  form.set('note', 'after the film')
  const whole = new Request('http://x/', { method: 'POST', body: form })
  const body = (await whole.clone().arrayBuffer()).slice(0, cutAt)
  return new Request('http://x/', { method: 'POST', body, headers: whole.headers })
}

const before = [
  ['__form', '/x'],
  ['title', 'สามเรื่อง'],
  ['codes', 'a'],
  ['codes', 'b'],
]

describe('what was typed beside files', () => {
  it('is read whole, the files left out', async () => {
    expect(await typedBesideFiles(await sent())).toEqual([...before, ['note', 'after the film']])
  })

  it('is read as far as the body goes', async () => {
    expect(await typedBesideFiles(await sent(100_000))).toEqual(before)
  })

  it('is nothing in what is no form', async () => {
    const plain = new Request('http://x/', { method: 'POST', body: 'title=x' })
    expect(await typedBesideFiles(plain)).toEqual([])
    const headers = { 'content-type': 'multipart/form-data' }
    expect(
      await typedBesideFiles(new Request('http://x/', { method: 'POST', body: 'x', headers })),
    ).toEqual([])
  })
})
