import { getTranslations } from 'next-intl/server'
import { GlassLink } from '@/components/sharing/glass-link'
import { Restored } from '@/components/shell/restored'
import { Breadcrumbs } from '@/components/ui/breadcrumbs'
import { PageHeader } from '@/components/ui/page-header'
import { sections } from '@/lib/domain/access/sections'
import type { Typed } from '@/lib/domain/form/form-state'
import { purposes } from '@/lib/domain/sharing/codes'
import { openDraft } from '@/lib/server/drafts/my-draft'
import { title } from '@/lib/server/entry/metadata'
import { page } from '@/lib/server/entry/page'
import { RequestForm } from './request-form'

export const generateMetadata = title('access.request', async () => {
  return (await getTranslations('requests'))('ask')
})

/** Asking whoever owns a dossier for access; its id is drawn here, so that sending the form twice asks once. */
export default page('access.request', async ({ actor, search }) => {
  const t = await getTranslations()
  const draft = await openDraft(actor, '/dossiers/request')
  const given: Typed = search.reference ? { reference: [search.reference.slice(0, 40)] } : {}
  const words = (key: string) => t(`requests.form.${key}`)
  return (
    <>
      <Breadcrumbs
        label={t('requests.crumbs')}
        crumbs={[{ text: t('requests.title'), href: '/inbox/requests?box=sent' }]}
      />
      <PageHeader
        title={t('requests.ask')}
        lead={t('requests.form.lead', { agency: actor.agency.name })}
      />
      <GlassLink roles={actor.roles} />
      <Restored draft={draft} reader={actor} />
      <RequestForm
        id={crypto.randomUUID()}
        before={draft?.typed ?? given}
        sections={sections.map((value) => ({ value, text: t(`dossier.section.${value}`) }))}
        purposes={purposes.map((value) => ({ value, text: t(`sharing.purpose.${value}`) }))}
        words={{
          problem: t('requests.problem.title'),
          reference: words('reference'),
          'reference-hint': words('reference-hint'),
          sections: words('sections'),
          'sections-hint': words('sections-hint'),
          purpose: words('purpose'),
          choose: words('choose'),
          message: words('message'),
          'message-hint': words('message-hint'),
          submit: words('submit'),
          pending: t('requests.pending'),
        }}
      />
    </>
  )
})
