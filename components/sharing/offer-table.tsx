import { getLocale, getTranslations } from 'next-intl/server'
import type { Section } from '@/lib/domain/access/sections'
import { formatMoment } from '@/lib/domain/dates/format-moment'
import type { OfferStanding } from '@/lib/domain/sharing/offer-standing'
import type { Reader } from '../dossier/reader'
import { Link } from '../ui/link'
import { Table } from '../ui/table'
import { offerStanding } from './offer-standing'
import { sectionList } from './section-list'

type Listed = {
  id: string
  reference: string
  kind: string
  from: string
  to: string
  sections: readonly Section[]
  purpose: string
  answerBy: string
  standing: OfferStanding
  ours: boolean
}

/** Offers of a box of the inbox: whose, about which dossier, what, until when it can be answered. */
export async function OfferTable({
  offers,
  caption,
  reader,
}: {
  offers: readonly Listed[]
  caption: string
  reader: Reader
}) {
  const [t, locale] = await Promise.all([getTranslations(), getLocale()])
  const column = (key: string) => t(`inbox.column.${key}`)
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'offer', header: column('offer'), names: true },
        { key: 'reference', header: column('reference') },
        { key: 'sections', header: column('sections') },
        { key: 'purpose', header: column('purpose') },
        { key: 'answer-by', header: column('answer-by') },
        { key: 'standing', header: column('standing') },
      ]}
      rows={offers.map(({ id, kind, from, to, ours, sections, answerBy, ...offer }) => ({
        key: id,
        cells: {
          offer: (
            <Link href={`/inbox/${id}`} className="whole font-bold">
              {t(ours ? 'inbox.to' : 'inbox.from', {
                kind: t(`share.kind.${kind}`),
                agency: ours ? to : from,
              })}
            </Link>
          ),
          reference: offer.reference,
          sections: sectionList(t, locale, sections, t('inbox.everything')),
          purpose: t(`sharing.purpose.${offer.purpose}`),
          'answer-by': (
            <time dateTime={answerBy}>{formatMoment(answerBy, { ...reader, locale })}</time>
          ),
          standing: offerStanding(t, offer.standing),
        },
      }))}
    />
  )
}
