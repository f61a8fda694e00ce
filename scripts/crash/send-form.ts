/** Fills in a form of a page and sends it as a browser without JavaScript does. */

export type Client = { origin: string; cookie: string }

/** A form of a page, ready to be sent with what a person would type. */
export type ReadForm = { path: string; hidden: [string, string][] }

const entities: Record<string, string> = {
  amp: '&',
  quot: '"',
  lt: '<',
  gt: '>',
  '#x27': "'",
  '#39': "'",
}
const plain = (text: string) =>
  text.replaceAll(/&(#?\w+);/g, (whole, name) => entities[name] ?? whole)

const attribute = (tag: string, name: string) => {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]
  return found === undefined ? undefined : plain(found)
}

/** The hidden fields of the form of `path` in which `marker` stands. Throws when the page has no such form. */
export async function readForm(
  { origin, cookie }: Client,
  path: string,
  marker: RegExp,
): Promise<ReadForm> {
  const answer = await fetch(origin + path, { headers: { cookie }, redirect: 'manual' })
  const html = await answer.text()
  const form = html.match(/<form[\s\S]*?<\/form>/g)?.find((one) => marker.test(one))
  if (!form) throw new Error(`${path} answered ${answer.status} without the form.`)
  const hidden = (form.match(/<input[^>]*type="hidden"[^>]*>/g) ?? []).flatMap(
    (tag): [string, string][] => {
      const name = attribute(tag, 'name')
      return name ? [[name, attribute(tag, 'value') ?? '']] : []
    },
  )
  return { path, hidden }
}

/** What became of a form that was sent: accepted (the server leads on), refused, or no answer came. */
export type Answer = 'acknowledged' | 'refused' | 'silence'

/** Sends a form with `typed` filled in, and says what the server answered. */
export async function sendForm(
  { origin, cookie }: Client,
  { path, hidden }: ReadForm,
  typed: readonly [string, string | Blob][],
): Promise<Answer> {
  const body = new FormData()
  for (const [name, value] of [...hidden, ...typed]) body.append(name, value)
  try {
    const signal = AbortSignal.timeout(60_000)
    const headers = { cookie, origin }
    const answer = await fetch(origin + path, {
      method: 'POST',
      headers,
      body,
      redirect: 'manual',
      signal,
    })
    await answer.arrayBuffer()
    if (answer.status === 303) return 'acknowledged'
    return answer.status >= 500 ? 'silence' : 'refused'
  } catch {
    return 'silence'
  }
}
