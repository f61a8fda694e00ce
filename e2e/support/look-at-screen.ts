import AxeBuilder from '@axe-core/playwright'
import type { ConsoleMessage, Page, Request } from '@playwright/test'
import type { Screen } from './screens'

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What is wrong with a screen, in words; empty when nothing is. */
export type Faults = string[]

/** Collects what a page does that no page should: errors in its console, requests to another origin. */
export function watch(page: Page): () => Faults {
  const seen: Faults = []
  // A page that refuses is meant to: its status is asserted elsewhere.
  const isStatus = (message: ConsoleMessage) => message.text().startsWith('Failed to load resource')
  page.on('console', (message) => {
    if (message.type() === 'error' && !isStatus(message)) seen.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`))
  page.on('request', (request) => {
    if (isElsewhere(request, page)) seen.push(`another origin: ${request.url()}`)
  })
  return () => seen.splice(0)
}

function isElsewhere(request: Request, page: Page): boolean {
  const { protocol, origin } = new URL(request.url())
  if (protocol === 'data:' || protocol === 'blob:') return false
  return origin !== new URL(process.env.E2E_BASE_URL ?? page.url()).origin
}

/** Opens a screen and says what is wrong with it. `axe` asks for the accessibility rules too: the slow part. */
export async function look(
  page: Page,
  screen: Screen,
  watched: () => Faults,
  axe: boolean,
): Promise<Faults> {
  const answer = await page.goto(screen.path, { waitUntil: 'load' })
  const faults: Faults = []
  const status = answer?.status()
  if (status !== (screen.status ?? 200)) faults.push(`status ${status}`)
  const headings = await page.getByRole('heading', { level: 1 }).count()
  if (headings !== 1) faults.push(`${headings} level-1 headings`)
  const title = await page.title()
  if (!title) faults.push('no title')
  if (/HW-/.test(title)) faults.push(`a reference in the title: ${title}`)
  faults.push(...(await tooWide(page)), ...(await bareKeys(page)))
  if (axe) faults.push(...(await axeFaults(page)))
  return [...faults, ...watched()].map((fault) => `${screen.name}: ${fault}`)
}

async function tooWide(page: Page): Promise<Faults> {
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }))
  return content > window ? [`${content} px wide in a window of ${window}`] : []
}

/** A message key on the screen is a message that is missing. */
async function bareKeys(page: Page): Promise<Faults> {
  const text = await page.locator('body').innerText()
  const key =
    /\b(?:account|agencies|audit|codes|completeness|dossiers?|people|readers|record|section|shell)\.[a-z][\w-]*\.[\w.-]+/
  const found = key.exec(text.replaceAll(/\S+@\S+/g, ''))
  return found ? [`a message key instead of words: ${found[0]}`] : []
}

async function axeFaults(page: Page): Promise<Faults> {
  const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
  return violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 2).map(({ target, html }) => `${target} ${html.slice(0, 160)}`)
    return `axe ${id} (${help}), ${nodes.length}: ${where.join(' | ')}`
  })
}

/** What a title must not hold: anything that says who somebody is. */
export const namesIn = (title: string, names: readonly string[]): string[] =>
  names.filter((name) => title.includes(name))
