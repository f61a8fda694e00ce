import { gzipSync } from 'node:zlib'
import { findDossier } from './support/dossier'
import { expect, test } from './support/test'

/** Bytes. The goal is 120,000 for every page; these hold what is reached. */
const most = { reading: 150_000, form: 160_000 }

/** Bytes of the scripts that a page loads, each compressed as a server would send it. */
test('a signed-in page is light on a slow line', async ({ asCaseworker: page }) => {
  const reference = await findDossier(page, '林怡君')
  const home = `/dossiers/${reference}`
  const pages = [
    { path: '/dossiers?list=agency', limit: most.reading },
    { path: home, limit: most.reading },
    { path: `${home}/identity/identity/edit`, limit: most.form },
  ]
  for (const { path, limit } of pages) {
    const scripts = new Map<string, number>()
    const fonts: string[] = []
    const weigh = async (response: Awaited<ReturnType<typeof page.waitForResponse>>) => {
      const { pathname } = new URL(response.url())
      if (pathname.endsWith('.js')) scripts.set(pathname, gzipSync(await response.body()).length)
      if (response.request().resourceType() === 'font') fonts.push(pathname)
    }
    page.on('response', weigh)
    await page.goto(path, { waitUntil: 'networkidle' })
    page.off('response', weigh)
    const total = [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0)
    const kind = path.replace(reference, '[reference]')
    test.info().annotations.push({
      type: 'weight',
      description: `${kind}: ${Math.round(total / 1000)} kB of compressed script in ${scripts.size} files, ${fonts.length} fonts`,
    })
    expect(scripts.size).toBeGreaterThan(0)
    expect(total, kind).toBeLessThanOrEqual(limit)
  }
})
