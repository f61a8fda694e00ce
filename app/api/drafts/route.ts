import { DraftInput, longestDraft } from '@/lib/domain/form/draft-input'
import { readJson } from '@/lib/server/entry/read-json'
import { handler } from '@/lib/server/entry/handler'
import { keepDraft } from '@/lib/server/drafts/drafts'

const answer = (status: number) =>
  new Response(null, { status, headers: { 'cache-control': 'no-store' } })

/** Keeps what is being typed into a form: 204 kept, 400 not a draft, 413 too much of it, 401 signed out. */
export const PUT = handler('draft.keep', async (request, { actor }) => {
  const body = await readJson(request, longestDraft)
  if (!body.ok) return answer(body.reason === 'too-long' ? 413 : 400)
  const draft = DraftInput.safeParse(body.value)
  if (!draft.success) return answer(400)
  const kept = await keepDraft(actor, draft.data.form, draft.data.typed)
  return answer(kept ? 204 : 401)
})
