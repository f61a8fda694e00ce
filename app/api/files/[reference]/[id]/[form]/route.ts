import { isUuid } from '@/lib/domain/section/section-path'
import { handler } from '@/lib/server/entry/handler'
import { isFileForm } from '@/lib/server/files/file-objects'
import { openFile } from '@/lib/server/files/open-file'
import { fileResponse } from '@/lib/server/files/file-response'

/** A stored file as its thumbnail, its watermarked view or its original; 404 alike for unknown and not allowed. */
export const GET = handler('file.open', async (_request, { actor, params }) => {
  const { reference = '', id = '', form = '' } = params
  const asked = isUuid(id) && isFileForm(form)
  const opened = asked ? await openFile(actor, { reference, id, form }) : null
  if (!opened || !isFileForm(form)) {
    return new Response('404', { status: 404, headers: { 'cache-control': 'no-store' } })
  }
  return fileResponse(opened, { form, actor, reference })
})
