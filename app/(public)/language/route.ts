import { publicHandler } from '@/lib/server/entry/handler'
import { safePath } from '@/lib/server/entry/requested-path'
import { seeOther } from '@/lib/server/entry/see-other'
import { rememberLocale } from '@/lib/server/identity/preferences'

/** Shows this browser the screens in another language, and the same page again. */
export const POST = publicHandler(
  'keeps a language code in a cookie of this browser, for screens before signing in',
  async (request) => {
    const form = await request.formData()
    await rememberLocale(String(form.get('locale') ?? ''))
    return seeOther(safePath(form.get('next')?.toString()))
  },
)
