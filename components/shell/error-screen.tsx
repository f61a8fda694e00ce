'use client'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { PageHeader } from '@/components/ui/page-header'
import { useErrorWords } from './error-words'

/** What is shown where a screen broke: that it was not the person's doing, and a way on. Says nothing of the error. */
export function ErrorScreen({ retry }: { retry: () => void }) {
  const words = useErrorWords()
  if (!words) return null
  return (
    <div role="alert" className="grid gap-6">
      <PageHeader title={words.title} lead={words.lead} />
      <div className="flex flex-wrap items-center gap-4">
        <Button onClick={() => retry()}>{words.retry}</Button>
        <Link href="/">{words.home}</Link>
      </div>
    </div>
  )
}
