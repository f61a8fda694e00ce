import { publicHandler } from '@/lib/server/entry/handler'
import { checkHealth } from '@/lib/server/health/check-health'

/** For the launcher, the container's health check and a load balancer: 200 when all is well, 503 with what is missing. */
export const GET = publicHandler(
  'says whether the database and the keyring are there, and nothing else',
  async () => {
    const health = await checkHealth()
    const headers = { 'cache-control': 'no-store' }
    return Response.json(health, { status: health.ok ? 200 : 503, headers })
  },
)
