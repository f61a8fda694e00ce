import { getTranslations } from 'next-intl/server'
import { buildForm } from '@/components/record/build-form'
import { DraftNotice } from '@/components/record/draft-notice'
import { formWords } from '@/components/record/form-words-of'
import { RecordForm } from '@/components/record/record-form'
import { recordWords } from '@/components/record/record-words'
import { PageHeader } from '@/components/ui/page-header'
import { newDossier, newDossierPath } from '@/lib/domain/dossier/new-dossier'
import { emptySection } from '@/lib/domain/section/empty-section'
import { seenRecord } from '@/lib/domain/section/typed-work'
import { now } from '@/lib/server/clock'
import { openDraft } from '@/lib/server/drafts/my-draft'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { create, discard } from './actions'

export const generateMetadata = title('dossier.create', async () => {
  return (await getTranslations('newDossier'))('title')
})

/** A dossier from a name alone; its id is drawn here, so that sending the form twice opens it once. */
export default page('dossier.create', async ({ actor }) => {
  const t = await getTranslations('newDossier')
  const draft = await openDraft(actor, newDossierPath)
  const section = emptySection('identity', now())
  const words = await formWords(actor, undefined)
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      {draft && (
        <DraftNotice
          savedAt={draft.savedAt}
          overtaken={false}
          path={newDossierPath}
          discard={discard}
          reader={actor}
        />
      )}
      <RecordForm
        key={draft?.savedAt}
        action={create}
        path={newDossierPath}
        model={buildForm(newDossier, null, await recordWords(section, actor), [])}
        initial={{ [seenRecord]: [crypto.randomUUID()], ...draft?.typed }}
        files={[]}
        words={{ ...words, save: t('submit'), saving: t('pending') }}
      />
    </>
  )
})
