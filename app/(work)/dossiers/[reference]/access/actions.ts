'use server'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { formFields } from '@/lib/domain/form/form-fields'
import { typedOf } from '@/lib/domain/form/form-state'
import { isUuid } from '@/lib/domain/section/section-path'
import { verdicts } from '@/lib/domain/sharing/glass-input'
import { action } from '@/lib/server/entry/action'
import { endGrant } from '@/lib/server/sharing/end-grant'
import { reviewGlass } from '@/lib/server/sharing/review-glass'

/** Revokes a grant or gives it back. Whoever gave it back may see nothing of the dossier any more. */
export const end = action('grant.end', async ({ actor, form }) => {
  const { __reference: reference, __grant: id } = formFields(form, ['__reference', '__grant'])
  const done = isUuid(id)
    ? await endGrant(actor, { reference, id })
    : { ok: false as const, reason: 'not-found' as const }
  if (done.ok)
    redirect(
      done.how === 'give-back'
        ? '/dossiers?given-back=1'
        : `/dossiers/${reference}/access?ended=${done.ended}`,
    )
  const t = await getTranslations('grants.refusal')
  return { problems: [{ field: null, text: t(done.reason) }], typed: {} }
})

/** Keeps the verdict on a broken glass. */
export const review = action('glass.review', async ({ actor, form }) => {
  const t = await getTranslations('grants.refusal')
  const sent = formFields(form, ['__reference', '__grant', 'verdict'])
  const verdict = verdicts.find((one) => one === sent.verdict)
  const typed = typedOf(form)
  if (!verdict) return { problems: [{ field: 'verdict', text: t('choose') }], typed }
  const { __reference: reference, __grant: id } = sent
  const done = isUuid(id)
    ? await reviewGlass(actor, { reference, id, verdict })
    : { ok: false as const, reason: 'not-found' as const }
  if (done.ok) redirect(`/dossiers/${reference}/access?reviewed=1`)
  return { problems: [{ field: null, text: t(done.reason) }], typed }
})
