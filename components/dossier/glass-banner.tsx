import { getTranslations } from 'next-intl/server'
import { Banner } from '../ui/banner'
import { moment, type Reader } from './reader'

/** Above every screen of a dossier that is open by breaking the glass: until when, and that the owner was told. */
export async function GlassBanner({ until, reader }: { until: string; reader: Reader }) {
  const t = await getTranslations('glass')
  return <Banner tone="warning">{t('banner', { when: moment(until, reader).text })}</Banner>
}
