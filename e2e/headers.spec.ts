import { findThings } from './support/find-things'
import { expect, test } from './support/test'

const always = {
  'cache-control': /no-store/,
  'referrer-policy': /^same-origin$/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
}

test('every page and every handler says how it may be used', async ({
  asCaseworker: page,
  openAs,
}) => {
  const { rich, file } = await findThings(openAs)
  const home = `/dossiers/${rich}`
  const picture = `/api/files/${rich}/${file.split('/').at(-1)}/view`
  expect((await page.request.get(picture)).headers()['content-type']).toMatch(/^image\//)
  for (const path of ['/sign-in', '/dossiers', home, file, '/no-such-page', picture]) {
    const headers = (await page.request.get(path)).headers()
    for (const [name, value] of Object.entries(always)) {
      expect(headers[name], `${name} of ${path}`).toMatch(value)
    }
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['x-powered-by']).toBeUndefined()
  }
})

test('a page runs only scripts that carry the nonce of this answer', async ({
  asCaseworker: page,
}) => {
  const nonces = new Set<string>()
  for (const path of ['/dossiers', '/dossiers', '/sign-in']) {
    const answer = await page.request.get(path)
    const policy = answer.headers()['content-security-policy']!
    const nonce = /script-src [^;]*'nonce-([^']+)'/.exec(policy)![1]!
    const html = await answer.text()
    const scripts = html.match(/<script\b[^>]*>/g) ?? []
    expect(scripts.length).toBeGreaterThan(0)
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`)
    expect(html).not.toMatch(/\sstyle="/)
    nonces.add(nonce)
  }
  expect(nonces.size).toBe(3)
})

test('what comes from another origin changes nothing', async ({ asCaseworker: page }) => {
  const origin = 'https://elsewhere.example'
  const sendings = [
    page.request.post('/sign-out', { headers: { origin } }),
    page.request.post('/lock', { headers: { origin }, form: { next: '/' } }),
    page.request.post('/language', { headers: { origin }, form: { locale: 'th' } }),
    page.request.put('/api/drafts', {
      headers: { origin },
      data: { form: '/dossiers/new', typed: {} },
    }),
  ]
  for (const answer of await Promise.all(sendings)) expect(answer.status()).toBe(403)

  await page.goto('/dossiers/new')
  const field = page.locator('form:has(input[name=fullName]) input[type=hidden]')
  const hidden = await field.evaluateAll((inputs) =>
    inputs.map((input) => [(input as HTMLInputElement).name, (input as HTMLInputElement).value]),
  )
  const action = await page.request.post('/dossiers/new', {
    headers: { origin },
    multipart: { ...Object.fromEntries(hidden), fullName: 'From Elsewhere' },
    maxRedirects: 0,
  })
  expect(action.status()).toBeGreaterThanOrEqual(400)
  await page.goto('/search?q=From%20Elsewhere')
  await expect(page.getByRole('rowheader').filter({ hasText: 'From Elsewhere' })).toHaveCount(0)
})
