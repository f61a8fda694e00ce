import 'server-only'

/**
 * Reads a request's body as JSON, never more than `limit` characters of it.
 * Refusals: `too-long`, `not-json`.
 */
export async function readJson(
  request: Request,
  limit: number,
): Promise<{ ok: true; value: unknown } | { ok: false; reason: 'too-long' | 'not-json' }> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of request.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > limit) return { ok: false, reason: 'too-long' }
  }
  try {
    return { ok: true, value: JSON.parse(text + decoder.decode()) }
  } catch {
    return { ok: false, reason: 'not-json' }
  }
}
