import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import { PageHeader } from '@/components/ui/page-header'
import { PublicShell } from '@/components/ui/public-shell'
import { title } from '@/lib/server/entry/metadata'
import { publicPage } from '@/lib/server/entry/page'
import { sections } from './sections'
import { Section } from './section'

const reason = 'shows the components with invented data; for those who build and review screens'

export const generateMetadata = title({ public: reason }, async () =>
  (await getTranslations('kit'))('title'),
)

export default publicPage(reason, async () => {
  const t = await getTranslations('kit')
  return (
    <PublicShell wide product={{ name: t('product'), href: '/kit' }} skip={t('skip')}>
      <div className="grid gap-8">
        <PageHeader title={t('title')} lead={t('lead')} />
        <nav aria-label={t('contents')} className="screen-only grid gap-2">
          <ul className="flex flex-wrap gap-x-6">
            {sections.map(({ key }) => (
              <li key={key}>
                <a href={`#${key}`} className="inline-flex min-h-target items-center lg:min-h-8">
                  {t(`section.${key}`)}
                </a>
              </li>
            ))}
          </ul>
          <p>
            <Link href="/kit/shell" className="inline-flex min-h-target items-center">
              {t('shell-link')}
            </Link>
          </p>
          <p className="text-sm text-quiet">{t('print-note')}</p>
        </nav>
        {sections.map(({ key, Show }) => (
          <Section key={key} id={key} title={t(`section.${key}`)}>
            <Show />
          </Section>
        ))}
      </div>
    </PublicShell>
  )
})
