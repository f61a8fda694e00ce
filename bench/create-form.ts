/** The form of a new dossier, sent as a browser without script sends it. */
import { randomUUID } from 'node:crypto'
import type { Target } from './drive'
import type { Stage, Visitor } from './stage'

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

/** A target that creates one dossier a request: every form carries an id of its own. */
export async function createForm(stage: Stage, { cookie }: Visitor): Promise<Target> {
  const path = '/dossiers/new'
  const html = await (await fetch(stage.app + path, { headers: { cookie } })).text()
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
    url: stage.app + path,
    method: 'POST',
    cookie,
    expect: 303,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, origin: stage.app },
    vary: (count) => ({ body: body(count) }),
  }
}
