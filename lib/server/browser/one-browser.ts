import 'server-only'
import { type Browser, chromium } from 'playwright-core'
import { browserArguments } from '@/lib/domain/browser/chromium'
import { findChromium } from './find-chromium'

let launched: Promise<Browser | null> | undefined

/**
 * The one browser of this process, started when it is first needed and again if it died.
 * @returns null when there is no Chromium on this machine.
 */
export async function oneBrowser(): Promise<Browser | null> {
  const known = await launched
  if (known?.isConnected()) return known
  launched = launch()
  return launched
}

async function launch(): Promise<Browser | null> {
  const executablePath = await findChromium()
  if (!executablePath) return null
  const browser = await chromium.launch({ executablePath, args: [...browserArguments] })
  browser.on('disconnected', () => (launched = undefined))
  return browser
}

/** Ends the browser, if it runs: for commands and tests, which end themselves. */
export async function closeBrowser(): Promise<void> {
  const browser = await launched
  launched = undefined
  await browser?.close()
}
