import { getTranslations } from 'next-intl/server'
import { title } from '@/lib/server/entry/metadata'
import { publicPage } from '@/lib/server/entry/page'
import { Verification } from './verification'

const reason =
  'whoever was handed a packet has no account; it says only on which day a code and a hash were issued'

export const generateMetadata = title({ public: reason }, async () =>
  (await getTranslations('verify'))('title'),
)

export default publicPage(reason, async ({ search }) => (
  <Verification code={search.code ?? ''} hash={search.hash ?? ''} />
))
