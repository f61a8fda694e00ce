/** A form with a full name in it, sent as a browser without script sends it. */
import { randomUUID } from 'node:crypto'
import type { Target } from './drive'
import type { Driven } from './stage'

const boundary = 'homeward-bench'

/** The hidden inputs of a page's form, as it was rendered for this visitor. */
function hiddenInputs(html: string): [string, string][] {
  const form = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html
  return [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => {
    const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''
    return [
      attribute('name'),
      attribute('value').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    ]
  })
}

/** A target that saves once a request: every form carries an id of its own, where it has one. */
export async function formTarget(server: Driven, path: string, cookie = ''): Promise<Target> {
  const html = await (await fetch(server.url + path, { headers: { cookie } })).text()
  const hidden = hiddenInputs(html)
  const body = (count: number) =>
    [
      ...hidden.map(([name, value]) => [name, name === 'seen.record' ? randomUUID() : value]),
      ['fullName', `Bench Person ${count}`],
    ]
      .map(
        ([name, value]) =>
          `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
      )
      .join('') + `--${boundary}--\r\n`
  return {
    url: server.url + path,
    pid: server.pid,
    method: 'POST',
    cookie,
    expect: 303,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, origin: server.url },
    vary: (count) => ({ body: body(count) }),
  }
}
