import { expect, it } from 'vitest'
import { refusalReasons } from '@/lib/domain/files/refusals'
import english from '@/lib/i18n/messages/en.json'
import { hostileFiles } from '@/lib/testing/hostile-files'
import { leftovers } from '@/lib/testing/leftovers'
import { inspectUpload } from './inspect-upload'

const messages = english.files

it.each(await hostileFiles())('$name: $outcome', async ({ name, bytes, outcome }) => {
  const result = await inspectUpload({ name, bytes }, 'any')
  expect(result.ok ? 'ok' : result.reason).toBe(outcome)
  if (!result.ok) expect(result.params.name).toBe(name)
  else
    expect([result.view, result.thumb].flatMap((copy) => (copy ? leftovers(copy) : []))).toEqual([])
})

it('has one message for every reason, each naming the file', () => {
  expect(Object.keys(messages.refused).toSorted()).toEqual([...refusalReasons].toSorted())
  for (const message of Object.values(messages.refused)) expect(message).toContain('{name}')
})
