import { getTranslations } from 'next-intl/server'
import { PublicFrame } from '@/components/shell/public-frame'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { title } from '@/lib/server/entry/metadata'
import { publicPage } from '@/lib/server/entry/page'
import { installationKey } from '@/lib/server/signing/installation-key'

const forAnybody =
  'whoever holds a bundle must be able to compare its key; the public half tells nothing of anybody'

export const generateMetadata = title({ public: forAnybody }, async () =>
  (await getTranslations('verifyKey'))('page'),
)

/** The public half of the key with which this installation signs what leaves it. */
export default publicPage(forAnybody, async () => {
  const t = await getTranslations('verifyKey')
  const { pem, fingerprint } = installationKey()
  return (
    <PublicFrame path="/verify/key">
      <PageHeader title={t('title')} lead={t('lead')} />
      <Panel id="fingerprint" title={t('fingerprint')} plain>
        <code className="break-all">{fingerprint.replaceAll(/(.{8})(?=.)/g, '$1 ')}</code>
        <p className="max-w-prose text-quiet">{t('fingerprint-lead')}</p>
      </Panel>
      <Panel id="pem" title={t('pem')} plain>
        <code className="block whitespace-pre-wrap break-all">{pem}</code>
      </Panel>
    </PublicFrame>
  )
})
