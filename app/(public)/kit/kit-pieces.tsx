import { getTranslations } from 'next-intl/server'
import { Copyable } from '@/components/ui/copyable'
import { Icon, iconNames } from '@/components/ui/icon'
import { Photo } from '@/components/ui/photo'

/** A drawn head and shoulders, so that no picture of a real person is needed. */
const drawing =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 72 88"%3E%3Crect width="72" height="88" fill="%23cfdde2"/%3E%3Ccircle cx="36" cy="36" r="16" fill="%235f6e76"/%3E%3Cpath d="M6 88c2-20 14-30 30-30s28 10 30 30z" fill="%235f6e76"/%3E%3C/svg%3E'

/** Photos, codes and icons. */
export async function KitPieces() {
  const t = await getTranslations('kit.piece')
  const name = (await getTranslations('kit.nav'))('name')
  return (
    <>
      <div className="flex flex-wrap items-end gap-4">
        <Photo src={drawing} alt={t('photo', { name })} size="large" />
        <Photo src={drawing} alt={t('photo', { name })} />
        <Photo alt={t('no-photo', { name })} initials={t('initials')} />
        <Photo alt={t('no-photo', { name })} initials={t('initials')} size="small" />
        <Photo alt={t('no-photo', { name })} />
      </div>
      <Copyable value={t('reference')} words={{ copy: t('copy'), copied: t('copied') }} />
      <div className="grid gap-2">
        <p>{t('icons')}</p>
        <div className="flex flex-wrap gap-4 text-xl">
          {iconNames.map((icon) => (
            <Icon key={icon} name={icon} />
          ))}
        </div>
      </div>
    </>
  )
}
