import { _createCache } from 'next-intl'
import { cookies, headers } from 'next/headers'
import { getRequestConfig } from 'next-intl/server'
import { loadMessages } from './load-messages'
import { isLocale, localeCookie, localeFor } from './locales'

/** Messages once read, by language and text: without it every request reads those it shows anew. */
const read = { _cache: _createCache() }

/** The language of this request: the person's choice, else the browser's, else English. */
export default getRequestConfig(async () => {
  const chosen = (await cookies()).get(localeCookie)?.value
  const locale = isLocale(chosen) ? chosen : localeFor((await headers()).get('accept-language'))
  return { ...read, locale, messages: await loadMessages(locale), timeZone: 'UTC' }
})
