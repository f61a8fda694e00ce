import { getTranslations } from 'next-intl/server'
import { Restored } from '@/components/shell/restored'
import { TaskForm } from '@/components/task/task-form'
import { taskFormWords } from '@/components/task/task-form-words'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { readReference } from '@/lib/domain/dossier/reference'
import { openDraft } from '@/lib/server/drafts/my-draft'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { assignableMembers } from '@/lib/server/members/assignable-members'
import { make } from '../actions'

export const generateMetadata = title('task.keep', async () =>
  (await getTranslations('tasks'))('new.title'),
)

export default page('task.keep', async ({ actor, search }) => {
  const t = await getTranslations('tasks')
  const asked = readReference(search.dossier ?? '')
  const reference = asked.ok ? asked.reference : ''
  const path = reference ? `/tasks/new?dossier=${reference}` : '/tasks/new'
  const draft = await openDraft(actor, path)
  const members = await assignableMembers(actor)
  const { words, reminders } = await taskFormWords(t('new.submit'), actor)
  return (
    <>
      <Breadcrumbs
        label={t('crumbs')}
        crumbs={
          reference
            ? [{ text: reference, href: `/dossiers/${reference}` }]
            : [{ text: t('title'), href: '/tasks' }]
        }
      />
      <PageHeader title={t('new.title')} caption={reference || undefined} lead={t('new.lead')} />
      <Restored draft={draft} reader={actor} />
      <TaskForm
        action={make}
        path={path}
        hidden={{ __id: crypto.randomUUID(), ...(reference ? { dossier: reference } : {}) }}
        titled
        aboutAny={!reference}
        before={draft?.typed ?? { member: [actor.memberId], remind: ['day'] }}
        members={members.map(({ id, name }) => ({ value: id, text: name }))}
        reminders={reminders}
        words={words}
      />
    </>
  )
})
