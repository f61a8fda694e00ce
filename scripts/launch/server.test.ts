import { spawn } from 'node:child_process'
import { afterEach, describe, expect, it } from 'vitest'
import { freePort } from '../database/free-port'
import { untilAnswers } from './server'

const children: ReturnType<typeof spawn>[] = []
const node = (code: string) => {
  const child = spawn(process.execPath, ['-e', code], { stdio: 'ignore' })
  children.push(child)
  return child
}
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

describe('waiting for a server', () => {
  it('goes on until it answers that all is well', async () => {
    const port = await freePort()
    const child = node(
      `let asked = 0
       require('node:http').createServer((_, answer) => {
         answer.statusCode = asked++ < 2 ? 503 : 200
         answer.end(String(asked))
       }).listen(${port}, '127.0.0.1')`,
    )
    const url = `http://127.0.0.1:${port}/`
    await untilAnswers(url, child)
    expect(await (await fetch(url)).text()).toBe('4')
  })

  it('ends as soon as the server has ended', async () => {
    const port = await freePort()
    const waiting = untilAnswers(`http://127.0.0.1:${port}/`, node('process.exit(3)'))
    await expect(waiting).rejects.toThrow(/has ended \(3\)/)
  })
})
