import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { BrowserContext, Route } from 'playwright-core'
import { turnstile } from '../pictures/turnstile'
import { oneBrowser } from './one-browser'

/** An address that exists nowhere: what the page may load is answered here, everything else is refused. */
const origin = 'http://print.invalid'
const fonts = path.join('node_modules', '@fontsource')
const fontFile = /^\/fonts\/([a-z0-9-]+)\/(files\/[\w-]+\.woff2)$/

export type Printable = {
  /** A whole document; it names its pictures `/pictures/<name>`, and `/fonts.css` gives it the families it may use. */
  html: string
  /** JPEG or PNG, by name. */
  pictures: ReadonlyMap<string, Buffer>
  /** Font families, such as `Noto Sans Khmer`. */
  families: readonly string[]
}

/** Pages printed at once; the next waits its turn. */
const pass = turnstile(1)

/**
 * Prints a document as a tagged PDF with its fonts in it. No script runs, nothing is fetched from anywhere.
 * @returns the file and its number of pages; `no-browser` when there is no Chromium on this machine
 */
export function printPdf(
  printable: Printable,
): Promise<{ ok: true; pdf: Buffer; pages: number } | { ok: false; reason: 'no-browser' }> {
  return pass(1, async () => {
    const browser = await oneBrowser()
    if (!browser) return { ok: false, reason: 'no-browser' }
    const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' })
    try {
      const pdf = await print(context, printable)
      return { ok: true, pdf, pages: pagesOf(pdf) }
    } finally {
      await context.close()
    }
  })
}

async function print(context: BrowserContext, printable: Printable): Promise<Buffer> {
  await context.route('**', (route) => answer(route, printable))
  const page = await context.newPage()
  await page.emulateMedia({ media: 'print' })
  await page.goto(`${origin}/`, { waitUntil: 'load' })
  return page.pdf({ preferCSSPageSize: true, tagged: true, printBackground: true })
}

async function answer(route: Route, { html, pictures, families }: Printable): Promise<void> {
  const { pathname, origin: asked } = new URL(route.request().url())
  if (asked !== origin) return route.abort()
  if (pathname === '/')
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
  if (pathname === '/fonts.css') {
    return route.fulfill({ contentType: 'text/css', body: await fontSheet(families) })
  }
  const picture = pictures.get(pathname.replace('/pictures/', ''))
  if (picture) return route.fulfill({ contentType: 'image', body: picture })
  const [, from, file] = fontFile.exec(pathname) ?? []
  if (!from || !file) return route.abort()
  return route.fulfill({
    contentType: 'font/woff2',
    body: await readFile(path.join(fonts, from, file)),
  })
}

const sheets = new Map<string, Promise<string>>()

/** The faces of some families in one style sheet; a browser reads only the pieces that it has letters for. */
function fontSheet(families: readonly string[]): Promise<string> {
  const key = families.join()
  let sheet = sheets.get(key)
  if (!sheet) {
    const all = families.flatMap((family) => [400, 700].map((weight) => faces(family, weight)))
    sheet = Promise.all(all).then((texts) => texts.join('\n'))
    sheets.set(key, sheet)
  }
  return sheet
}

async function faces(family: string, weight: number): Promise<string> {
  const name = family.toLowerCase().replaceAll(' ', '-')
  const css = await readFile(path.join(fonts, name, `${weight}.css`), 'utf8')
  return css
    .replace(/url\(\.\/(files\/[\w-]+\.woff2)\)/g, `url(/fonts/${name}/$1)`)
    .replace(/, url\([^)]+\.woff\) format\('woff'\)/g, '')
}

/** Counted in the file itself: its page objects are written in the clear. */
const pagesOf = (pdf: Buffer) =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
