import { getTranslations } from 'next-intl/server'
import { buttonClass } from '../ui/button'
import { Link } from '../ui/link'
import { Notice } from '../ui/notice'
import { Panel } from '../ui/panel'
import { Progress } from '../ui/progress'
import { LookAgain } from './look-again'

type Packet = {
  id: string
  state: string
  code: string | null
  hash: string | null
  pdfSha256: string | null
  annexSha256: string | null
  pages: number | null
}

/** The files of a frozen packet, or how far they are, and what proves them. */
export async function FilesPanel({
  reference,
  packet,
  canPrint,
}: {
  reference: string
  packet: Packet
  /** Whether there is a browser on the server to write them with. */
  canPrint: boolean
}) {
  const t = await getTranslations('packet.view')
  const { id, code, hash, pdfSha256, annexSha256, pages } = packet
  const file = (form: string) => `/api/packets/${reference}/${id}/${form}`
  const waits = packet.state === 'to-approve' && !pdfSha256
  const proof = [
    { label: t('code'), value: <code>{code}</code> },
    { label: t('hash'), value: <code>{hash}</code> },
    { label: t('verify'), value: <Link href={`/verify/${code}`}>{`/verify/${code}`}</Link> },
  ]
  return (
    <Panel id="files" title={t('files')}>
      {pdfSha256 && (
        <div className="flex flex-wrap items-center gap-3">
          {/* Plain links: they answer with a file. */}
          <a className={buttonClass({ kind: 'secondary' })} href={file('packet')} download>
            {t('pdf')}
          </a>
          <span className="text-quiet">{t('pdf-pages', { count: pages ?? 0 })}</span>
          {annexSha256 && (
            <a className={buttonClass({ kind: 'secondary' })} href={file('annex')} download>
              {t('annex-pdf')}
            </a>
          )}
        </div>
      )}
      {waits && !canPrint && <Notice tone="danger">{t('no-browser')}</Notice>}
      {waits && canPrint && (
        <>
          <Progress id="printing" label={t('preparing')} text={t('preparing-text')} />
          <div>
            <Link href={`/dossiers/${reference}/packets/${id}`}>{t('look-again')}</Link>
          </div>
          <LookAgain />
        </>
      )}
      {code && hash && (
        // One under the other: beside its label, a hash has no room in a side column.
        <dl className="flex flex-col gap-3">
          {proof.map(({ label, value }) => (
            <div key={label}>
              <dt className="font-bold">{label}</dt>
              <dd className="wrap-anywhere">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </Panel>
  )
}
