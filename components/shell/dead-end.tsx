import { ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'

/** A page that cannot be shown: why, whom to ask, and the way on. */
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
