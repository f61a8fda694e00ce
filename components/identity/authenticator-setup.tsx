import { getTranslations } from 'next-intl/server'
import { Copyable } from '@/components/ui/copyable'
import { Details } from '@/components/ui/details'
import { QrCode } from './qr-code'

/** How to set up an authenticator app: the QR code, and the same secret as text for those who cannot scan it. */
export async function AuthenticatorSetup({
  secret,
  qr,
}: {
  /** Base32. */
  secret: string
  qr: { size: number; path: string }
}) {
  const t = await getTranslations('signIn.setup')
  const grouped = secret.replace(/(.{4})(?=.)/g, '$1 ')
  return (
    <ol className="grid list-decimal gap-4 pl-6">
      <li>
        <p>{t('app')}</p>
      </li>
      <li>
        <div className="grid gap-3">
          <p>{t('scan')}</p>
          <QrCode code={qr} label={t('qr')} />
          <Details summary={t('cannot-scan')}>
            <p>{t('type-in')}</p>
            <p>
              <Copyable value={grouped} words={{ copy: t('copy'), copied: t('copied') }} />
            </p>
          </Details>
        </div>
      </li>
      <li>
        <p>{t('then')}</p>
      </li>
    </ol>
  )
}
