import { getTranslations } from 'next-intl/server'
import { Icon } from '@/components/ui/icon'
import { Link } from '@/components/ui/link'

const most = 99

/**
 * The way to one's notifications, with how many are new. The number is part of the words, for who hears them. `_self`: the
 * page is loaded anew, and with it the number.
 */
export async function Bell({ unseen }: { unseen: number }) {
  const t = await getTranslations('notifications')
  return (
    <Link
      href="/notifications"
      target="_self"
      className="bar-item"
      aria-label={t('bell', { count: unseen })}
    >
      <Icon name="bell" />
      {unseen > 0 && <span className="count">{unseen > most ? t('many') : unseen}</span>}
    </Link>
  )
}
