import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/panel'
import { may } from '@/lib/domain/access/permissions'
import type { Actor } from '@/lib/server/identity/actor'
import { listOffers } from '@/lib/server/sharing/offers/list-offers'

/** Offers that no consent covers stand in the inbox; from here there is the way to them. */
export async function OffersToApprove({ actor }: { actor: Actor }) {
  if (!may(actor.roles, 'offer.approve')) return null
  const t = await getTranslations('approvals')
  const { waiting } = await listOffers(actor, 'to-approve')
  const count = waiting['to-approve'] ?? 0
  return (
    <Panel id="offers" title={t('offers')} plain>
      {count === 0 ? (
        <p className="text-quiet">{t('none')}</p>
      ) : (
        <p>
          <Link href="/inbox?box=to-approve">{t('offers-waiting', { count })}</Link>
        </p>
      )}
    </Panel>
  )
}
