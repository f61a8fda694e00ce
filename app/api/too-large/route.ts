import { typedOf } from '@/lib/domain/form/form-state'
import { readFormPath } from '@/lib/domain/section/section-path'
import { parkTypedWork } from '@/lib/server/drafts/park-typed-work'
import { formPathField } from '@/lib/server/entry/action'
import { publicHandler } from '@/lib/server/entry/handler'
import { seeOther } from '@/lib/server/entry/see-other'
import { typedBesideFiles } from '@/lib/server/files/typed-beside-files'
import { readSessionToken } from '@/lib/server/identity/session-cookie'

/**
 * Where next.config.ts sends a form whose files are too large together, which only a browser without script sends: what was
 * typed is kept as a draft, and the form comes back with it and the reason.
 */
export const POST = publicHandler(
  'keeps what was typed as a draft of whoever the cookie names, if anybody, and shows nothing',
  async (request) => {
    const entries = await typedBesideFiles(request)
    const path = entries.find(([name]) => name === formPathField)?.[1] ?? ''
    if (!readFormPath(path)) return seeOther('/')
    await parkTypedWork(await readSessionToken(), path, typedOf(entries))
    return seeOther(`${path}${path.includes('?') ? '&' : '?'}too-large=1`)
  },
)
