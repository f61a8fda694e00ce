'use client'
import { ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'

/**
 * A page that cannot be shown: why, whom to ask, and the way on. It stands ready beside every screen that is sent, so it
 * crosses as its words.
 */
export function DeadEnd({ title, lead, home }: { title: string; lead: string; home: string }) {
  return (
    <>
      <PageHeader title={title} lead={lead} />
      <div>
        <ButtonLink kind="secondary" href="/">
          {home}
        </ButtonLink>
      </div>
    </>
  )
}
