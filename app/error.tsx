'use client'
import { ErrorScreen } from '@/components/shell/error-screen'

/** A screen broke before its frame was there. */
export default function BrokenPage({ retry }: { error: unknown; retry: () => void }) {
  return (
    <main className="mx-auto max-w-prose px-4 py-8">
      <ErrorScreen retry={retry} />
    </main>
  )
}
