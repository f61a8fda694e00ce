import { getTranslations } from 'next-intl/server'
import type { Audience } from '@/lib/domain/packet/codes'
import { itemsBy } from '@/lib/domain/packet/contents'
import { Panel } from '../ui/panel'

/** What an addressee never gets, whatever anybody chooses. */
export async function NeverPanel({ audience }: { audience: Audience }) {
  const t = await getTranslations('packet')
  return (
    <Panel id="never" title={t('edit.never')}>
      <ul className="grid list-disc gap-1 pl-6">
        {itemsBy(audience, 'never').map((item) => (
          <li key={item}>{t(`item.${item}`)}</li>
        ))}
      </ul>
    </Panel>
  )
}
