import { boxesOfText } from '@/lib/domain/redaction/read-boxes'
import { isUuid } from '@/lib/domain/section/section-path'
import { handler } from '@/lib/server/entry/handler'
import { fileResponse } from '@/lib/server/files/file-response'
import { openFile } from '@/lib/server/files/open-file'
import { burnBoxes } from '@/lib/server/pictures/burn-boxes'

/** A picture as its redacted copy would be, marked with who looks; nothing is kept. `box` is left,top,width,height. */
export const GET = handler('file.redact', async (request, { actor, params }) => {
  const { reference = '', id = '' } = params
  const boxes = boxesOfText(new URL(request.url).searchParams.getAll('box'))
  const opened = boxes && isUuid(id) ? await openFile(actor, { reference, id, form: 'view' }) : null
  if (!boxes || !opened)
    return new Response('404', { status: 404, headers: { 'cache-control': 'no-store' } })
  const bytes = await burnBoxes(opened.bytes, boxes)
  return fileResponse({ bytes, file: opened.file }, { form: 'view', actor, reference })
})
