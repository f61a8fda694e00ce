'use client'
import { ErrorScreen } from '@/components/shell/error-screen'

/** A signed-in screen broke; its frame stays. */
export default function BrokenScreen({ retry }: { error: unknown; retry: () => void }) {
  return <ErrorScreen retry={retry} />
}
