import { getTranslations } from 'next-intl/server'
import { Button, ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'

/** Buttons of every kind and state. */
export async function KitButtons() {
  const t = await getTranslations('kit.button')
  return (
    <>
      <div className="flex flex-wrap items-center gap-3">
        <Button>{t('primary')}</Button>
        <Button kind="secondary" icon="plus">
          {t('secondary')}
        </Button>
        <Button kind="warning">{t('warning')}</Button>
        <Button kind="quiet">{t('quiet')}</Button>
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <ButtonLink href="/kit">{t('link')}</ButtonLink>
        <ButtonLink href="/kit" kind="secondary" icon="download">
          {t('download')}
        </ButtonLink>
        <Button kind="secondary" small>
          {t('small')}
        </Button>
        <Button aria-disabled="true">{t('pending')}</Button>
        <Button disabled>{t('disabled')}</Button>
      </div>
      <p>
        <Link href="/kit">{t('text-link')}</Link> {t('sentence')}
      </p>
    </>
  )
}
