import { getTranslations } from 'next-intl/server'

/** "Too many tries. Try again in 2 minutes." for a wait in seconds. */
export async function waitWords(seconds: number): Promise<string> {
  const t = await getTranslations('signIn.too-fast')
  return seconds < 60
    ? t('seconds', { count: seconds })
    : t('minutes', { count: Math.ceil(seconds / 60) })
}
