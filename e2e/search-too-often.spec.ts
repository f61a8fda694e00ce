import { rateLimits } from '@/lib/domain/limits/rate-limits'
import { expect, test } from './support/test'

test('is told when to search again, with what was typed still there, without script', async ({
  openAs,
}) => {
  const page = await openAs('supervisor', { javaScriptEnabled: false })
  const { most } = rateLimits.search[0]
  await page.goto('/search')
  for (let n = 0; n < most; n++) expect((await page.request.get('/search?q=9')).ok()).toBe(true)
  await page.goto(`/search?q=${encodeURIComponent('สมชาย รัตนโกสินทร์')}`)
  const refused = page.getByRole('status').filter({ hasText: 'This search was not done' })
  await expect(refused).toContainText(/search again in \d+ (second|minute)/)
  await expect(page.getByRole('searchbox', { name: 'Search dossiers again' })).toHaveValue(
    'สมชาย รัตนโกสินทร์',
  )
})
