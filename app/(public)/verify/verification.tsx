import { getLocale, getTranslations } from 'next-intl/server'
import { waitWords } from '@/components/identity/wait-words'
import { PublicFrame } from '@/components/shell/public-frame'
import { buttonClass } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { TextField } from '@/components/ui/text-field'
import { formatDate } from '@/lib/domain/dates/format-date'
import { requestedPath } from '@/lib/server/entry/requested-path'
import { visitor } from '@/lib/server/identity/visitor'
import { verifyPacket } from '@/lib/server/packets/verify-packet'

/** Asks whether a code and a hash were issued together, and on which day. Nothing else is asked or told. */
export async function Verification({ code, hash }: { code: string; hash: string }) {
  const t = await getTranslations('verify')
  return (
    <PublicFrame path={await requestedPath()}>
      <PageHeader title={t('title')} lead={t('lead')} />
      {code && hash && <Finding code={code} hash={hash} />}
      <form action="/verify" method="get" className="grid justify-items-start gap-6">
        <TextField
          exact
          name="code"
          label={t('code')}
          hint={t('code-hint')}
          defaultValue={code}
          width="medium"
        />
        <TextField
          exact
          name="hash"
          label={t('hash')}
          hint={t('hash-hint')}
          defaultValue={hash}
          width="long"
        />
        <button type="submit" className={buttonClass({ kind: 'primary' })}>
          {t('submit')}
        </button>
      </form>
    </PublicFrame>
  )
}

async function Finding({ code, hash }: { code: string; hash: string }) {
  const t = await getTranslations('verify')
  const locale = await getLocale()
  const found = await verifyPacket({ code, hash }, await visitor())
  if (!found.ok) return <Notice tone="warning">{await waitWords(found.seconds)}</Notice>
  if (!found.issuedOn) return <Notice tone="danger">{t('no')}</Notice>
  const day = formatDate(found.issuedOn, {
    locale,
    calendar: locale === 'th' ? 'buddhist' : 'gregorian',
  })
  return <Notice tone="success">{t('yes', { day })}</Notice>
}
