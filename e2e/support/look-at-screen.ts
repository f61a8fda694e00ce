import AxeBuilder from '@axe-core/playwright'
import { type ConsoleMessage, expect, type Page, type Request } from '@playwright/test'
import type { Locale } from '@/lib/i18n/locales'
import english from '@/lib/i18n/messages/en.json' with { type: 'json' }
import { known } from './find-things'
import type { Screen } from './screens'

/** What is wrong with a screen, in words; empty when nothing is. */
type Faults = string[]

const desk = { width: 1280, height: 800 }
const phone = { width: 360, height: 740 }

/** Each screen is asked once in each language, which is once in each width. */
const axeAt: Record<Locale, typeof desk> = { en: desk, th: phone }

/** Chooses the language of the screens, as the sign-in page does. */
export async function speak(page: Page, language: Locale): Promise<void> {
  const cookie = { name: 'homeward-language', value: language, url: process.env.E2E_BASE_URL! }
  await page.context().addCookies([cookie])
}

/** Opens every one of the screens in one window, looks at each, and shows all faults at once. */
export async function lookAtAll(
  page: Page,
  screens: readonly Screen[],
  language: Locale,
): Promise<void> {
  await speak(page, language)
  const watched = watch(page)
  const faults: Faults = []
  for (const { path, status = 200 } of screens) {
    const answer = await page.goto(path)
    if (answer?.status() !== status) faults.push(`${path}: status ${answer?.status()}`)
    faults.push(...(await faultsOf(page, language)).map((fault) => `${path}: ${fault}`))
    faults.push(...watched().map((fault) => `${path}: ${fault}`))
  }
  expect(faults).toEqual([])
}

/** Looks at the page as it stands, such as after something was refused. */
export async function lookHere(page: Page, language: Locale = 'en'): Promise<void> {
  expect(await faultsOf(page, language), page.url()).toEqual([])
}

/**
 * Nothing wider than the window, at a desk and on a phone; one first heading; no key of a message; a title that names
 * nobody; and the rules of accessibility, the slow part.
 */
async function faultsOf(page: Page, language: Locale): Promise<Faults> {
  const faults: Faults = []
  for (const size of [desk, phone]) {
    await page.setViewportSize(size)
    faults.push(...(await tooWide(page)))
    if (size === axeAt[language]) faults.push(...(await axeFaults(page)))
  }
  const headings = await page.getByRole('heading', { level: 1 }).count()
  if (headings !== 1) faults.push(`${headings} level-1 headings`)
  const spoken = await page.locator('html').getAttribute('lang')
  if (spoken !== language) faults.push(`it speaks ${spoken}`)
  const title = await page.title()
  if (!title) faults.push('no title')
  for (const name of [...known, 'HW-', '@']) {
    if (title.includes(name)) faults.push(`${name} in the title`)
  }
  return [...faults, ...(await bareKeys(page))]
}

async function tooWide(page: Page): Promise<Faults> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }))
  return content > window ? [`${content} px wide in a window of ${window}`] : []
}

const key = new RegExp(`(?<![\\w.@/-])(?:${Object.keys(english).join('|')})(?:\\.[a-z][\\w-]*)+`)
const file = /\.(?:jpe?g|png|heic|pdf)$/

/** The key of a message on the screen is a message that is missing. */
async function bareKeys(page: Page): Promise<Faults> {
  const words = (await page.locator('body').innerText()).split(/\s+/)
  const found = words.filter((word) => !file.test(word)).find((word) => key.test(word))
  return found ? [`a message key instead of words: ${found}`] : []
}

async function axeFaults(page: Page): Promise<Faults> {
  // Legacy is to stay in the page: there are no frames to look into, and it takes half the time.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 2).map(({ target, html }) => `${target} ${html.slice(0, 160)}`)
    return `axe ${id} (${help}), ${nodes.length}: ${where.join(' | ')}`
  })
}

/** Collects what a page does that no page should: errors in its console, requests to another origin. */
function watch(page: Page): () => Faults {
  const seen: Faults = []
  // A page that refuses is meant to: its status is asserted.
  const isStatus = (message: ConsoleMessage) => message.text().startsWith('Failed to load resource')
  page.on('console', (message) => {
    if (message.type() === 'error' && !isStatus(message)) seen.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`))
  page.on('request', (request) => {
    if (isElsewhere(request)) seen.push(`another origin: ${request.url()}`)
  })
  return () => seen.splice(0)
}

function isElsewhere(request: Request): boolean {
  const { protocol, origin } = new URL(request.url())
  if (protocol === 'data:' || protocol === 'blob:') return false
  return origin !== new URL(process.env.E2E_BASE_URL!).origin
}
