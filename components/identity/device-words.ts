import { getTranslations } from 'next-intl/server'
import { deviceOf } from '@/lib/domain/identity/device'

/** A device code as words: "Firefox on Android". */
export async function deviceWords(): Promise<(code: string) => string> {
  const t = await getTranslations('account.device')
  return (code) => {
    const { browser, system } = deviceOf(code)
    if (browser && system) return t('both', { browser, system })
    return browser ?? system ?? t('unknown')
  }
}
