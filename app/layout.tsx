import type { Viewport } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { publicLayout } from '@/lib/server/entry/layout'
import { title } from '@/lib/server/entry/metadata'
import './globals.css'

const everyScreen = {
  public: 'the frame of every screen, signed in or not; shows nothing of anybody',
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

export const generateMetadata = title(everyScreen, async () => {
  return (await getTranslations('app'))('name')
})

async function Root({ children }: { children: ReactNode }) {
  return (
    <html lang={await getLocale()}>
      <body>{children}</body>
    </html>
  )
}

export default publicLayout(everyScreen.public, Root)
