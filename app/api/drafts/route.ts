import { DraftInput, longestDraft } from '@/lib/domain/form/draft-input'
import { keepDraft } from '@/lib/server/drafts/drafts'
import { parkTypedWork } from '@/lib/server/drafts/park-typed-work'
import { handler } from '@/lib/server/entry/handler'
import { readJson } from '@/lib/server/entry/read-json'
import { readSessionToken } from '@/lib/server/identity/session-cookie'

const answer = (status: number) =>
  new Response(null, { status, headers: { 'cache-control': 'no-store' } })

async function readDraft(request: Request): Promise<DraftInput | Response> {
  const body = await readJson(request, longestDraft)
  if (!body.ok) return answer(body.reason === 'too-long' ? 413 : 400)
  return DraftInput.safeParse(body.value).data ?? answer(400)
}

/** For typing that comes in after its session ended, as when it races the lock: kept all the same, and said. */
async function park({ form, typed }: DraftInput): Promise<Response> {
  return answer((await parkTypedWork(await readSessionToken(), form, typed)) ? 202 : 401)
}

/**
 * Keeps what is being typed into a form: 204 kept, 202 kept but signed out, 401 signed out and not kept, 400 not a
 * draft, 413 too much of it.
 */
export const PUT = handler(
  'draft.keep',
  async (request, { actor }) => {
    const draft = await readDraft(request)
    if (draft instanceof Response) return draft
    const kept = await keepDraft(actor, draft.form, draft.typed)
    return kept ? answer(204) : park(draft)
  },
  async (request) => {
    const draft = await readDraft(request)
    return draft instanceof Response ? draft : park(draft)
  },
)
