import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { PublicShell } from '@/components/ui/public-shell'
import { locales } from '@/lib/i18n/locales'
import { languageName } from '@/lib/i18n/language-name'

/** The frame of screens before signing in: one narrow column, and the choice of language. `path`: this page. */
export async function PublicFrame({ path, children }: { path: string; children: ReactNode }) {
  const [app, shell, current] = await Promise.all([
    getTranslations('app'),
    getTranslations('shell'),
    getLocale(),
  ])
  return (
    <PublicShell
      product={{ name: app('name'), href: '/' }}
      skip={shell('skip')}
      aside={
        <form
          method="post"
          action="/language"
          aria-label={shell('language')}
          className="flex gap-2"
        >
          <input type="hidden" name="next" value={path} />
          {locales.map((locale) => (
            <button
              key={locale}
              type="submit"
              name="locale"
              value={locale}
              lang={locale}
              aria-pressed={locale === current}
              className={locale === current ? 'bar-item bar-item-edged' : 'bar-item'}
            >
              {languageName(locale)}
            </button>
          ))}
        </form>
      }
    >
      <div className="grid gap-6">{children}</div>
    </PublicShell>
  )
}
