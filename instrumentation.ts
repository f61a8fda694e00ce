/** What a server does beside answering: called once by Next when one starts. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startJobsHere } = await import('@/lib/server/jobs/start-jobs')
  startJobsHere()
}
