import { getTranslations } from 'next-intl/server'
import type { SetupWords } from './authenticator-setup'

/** The words of `<AuthenticatorSetup>`. */
export async function setupWords(): Promise<SetupWords> {
  const t = await getTranslations('signIn.setup')
  return {
    app: t('app'),
    scan: t('scan'),
    qr: t('qr'),
    'cannot-scan': t('cannot-scan'),
    'type-in': t('type-in'),
    copy: t('copy'),
    copied: t('copied'),
    last: t('last'),
  }
}
