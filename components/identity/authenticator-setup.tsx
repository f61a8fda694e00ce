import { Copyable } from '@/components/ui/copyable'
import { Details } from '@/components/ui/details'
import { QrCode } from './qr-code'

export type SetupWords = {
  app: string
  scan: string
  qr: string
  'cannot-scan': string
  'type-in': string
  copy: string
  copied: string
  last: string
}

/** How to set up an authenticator app: the QR code, and the same secret as text for those who cannot scan it. */
export function AuthenticatorSetup({
  secret,
  qr,
  words,
}: {
  /** Base32. */
  secret: string
  qr: { size: number; path: string }
  words: SetupWords
}) {
  const grouped = secret.replace(/(.{4})(?=.)/g, '$1 ')
  return (
    <ol className="grid list-decimal gap-4 pl-6">
      <li>{words.app}</li>
      <li>
        <div className="grid gap-3">
          <p>{words.scan}</p>
          <QrCode code={qr} label={words.qr} />
          <Details summary={words['cannot-scan']}>
            <p>{words['type-in']}</p>
            <p>
              <Copyable value={grouped} words={words} />
            </p>
          </Details>
        </div>
      </li>
      <li>{words.last}</li>
    </ol>
  )
}
