import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { BundleFiles } from '@/components/evidence/bundle-files'
import { DossierFrame } from '@/components/dossier/dossier-frame'
import { moment } from '@/components/dossier/reader'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { buttonClass } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { Panel } from '@/components/ui/panel'
import { SummaryList } from '@/components/ui/summary-list'
import { isUuid } from '@/lib/domain/section/section-path'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { listBundles } from '@/lib/server/evidence/open-bundle'

export const generateMetadata = title('evidence.export', async () =>
  (await getTranslations('bundles'))('page'),
)

/** One verification bundle: for whom and why it was made, what is in it, how it is checked, and its download. */
export default page('evidence.export', async ({ actor, params, search }) => {
  const { reference = '', bundle: id = '' } = params
  const view = await getDossier(actor, reference, [])
  const [bundle] = (view && isUuid(id) && (await listBundles(actor, view.reference, id))) || []
  if (!view || !bundle) notFound()
  const [t, all] = await Promise.all([getTranslations('bundles'), getTranslations()])
  const { manifest } = bundle
  const row = (key: string, value: React.ReactNode) => ({
    key,
    label: t(key),
    value: <span className="whitespace-pre-line wrap-anywhere">{value}</span>,
  })
  return (
    <DossierFrame bar={view.bar} sections={view.view} reader={actor} current="evidence">
      <Breadcrumbs
        label={all('section.back')}
        crumbs={[{ text: t('title'), href: `/dossiers/${view.reference}/bundles` }]}
      />
      <PageHeader
        title={t('one')}
        caption={<bdi className="wrap-anywhere">{bundle.recipient}</bdi>}
      />
      {search.made && (
        <Notice tone="success" live title={t('just-made')}>
          <p>{t('just-made-next')}</p>
        </Notice>
      )}
      <a
        href={`/api/bundles/${view.reference}/${bundle.id}`}
        download
        className={`${buttonClass({})} justify-self-start`}
      >
        <Icon name="download" />
        {t('download')}
      </a>
      <SummaryList
        missing={all('section.missing')}
        rows={[
          row('recipient', bundle.recipient),
          row(
            'made',
            [moment(bundle.madeAt, actor).text, bundle.madeBy].filter(Boolean).join('\n'),
          ),
          row('purpose', all(`sharing.purpose.${bundle.purpose}`)),
          row('basis', all(`sharing.basis.${bundle.basis}`)),
          row('reason', bundle.reason),
          row('fingerprint', <code className="break-all">{manifest.key}</code>),
        ]}
      />
      <BundleFiles manifest={manifest} reader={actor} />
      <Panel id="check" title={t('how')} plain>
        <p className="max-w-prose">{t('how-lead')}</p>
        <code className="block whitespace-pre-wrap break-all">
          {`sha256sum -c SHA256SUMS\nnpm run verify -- BUNDLE.zip --key ${manifest.key}`}
        </code>
      </Panel>
    </DossierFrame>
  )
})
