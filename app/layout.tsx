import type { Viewport } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ErrorWordsProvider } from '@/components/shell/error-words'
import { AwayContent, AwayFrame } from '@/components/shell/away'
import { CappedContent } from '@/components/shell/capped'
import { publicLayout } from '@/lib/server/entry/layout'
import { title } from '@/lib/server/entry/metadata'
import { standInWith } from '@/lib/server/entry/stand-in'
import './globals.css'

const everyScreen = {
  public: 'the frame of every screen, signed in or not; shows nothing of anybody',
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export const generateMetadata = title(everyScreen, async () => {
  return (await getTranslations('app'))('name')
})

async function Root({ children }: { children: ReactNode }) {
  const t = await getTranslations('errorPage')
  const broken = {
    title: t('broken.title'),
    lead: t('broken.lead'),
    retry: t('broken.retry'),
    home: t('home'),
  }
  return (
    <html lang={await getLocale()}>
      <body>
        <ErrorWordsProvider words={broken}>{children}</ErrorWordsProvider>
      </body>
    </html>
  )
}

standInWith({ Frame: AwayFrame, Content: AwayContent, Capped: CappedContent })

export default publicLayout(everyScreen.public, Root)
