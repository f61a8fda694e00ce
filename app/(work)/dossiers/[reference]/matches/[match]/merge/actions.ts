'use server'

import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { faultsOf } from '@/lib/domain/form/faults'
import { formFields } from '@/lib/domain/form/form-fields'
import { type Problem, typedOf } from '@/lib/domain/form/form-state'
import { MergeInput } from '@/lib/domain/merges/merge-input'
import { readKeeps } from '@/lib/domain/merges/read-keeps'
import { getDossier } from '@/lib/server/dossiers/get-dossier'
import { action } from '@/lib/server/entry/action'
import { myMatches } from '@/lib/server/matching/my-matches'
import { mergeDossiers } from '@/lib/server/merges/merge-dossiers'
import { previewMerge } from '@/lib/server/merges/preview-merge'

const names = ['__reference', '__match', '__merge', '__stays', '__seen', 'reason'] as const

/** Makes one dossier of the two of a match. */
export const merge = action('dossier.merge', async ({ actor, form }) => {
  const t = await getTranslations('merge')
  const again = (problems: Problem[]) => ({ problems, typed: typedOf(form) })
  const refused = (reason: string) => again([{ field: null, text: t(`refusal.${reason}`) }])
  const input = MergeInput.safeParse(formFields(form, names))
  const { __reference: reference, __match: id } = formFields(form, ['__reference', '__match'])
  const stays = formFields(form, ['__stays']).__stays
  const one = await getDossier(actor, reference, [])
  const match = one && (await myMatches(actor, one.id)).find((each) => each.id === id)
  const goes = [reference, match?.reference].find((each) => each && each !== stays)
  if (!goes || ![reference, match?.reference].includes(stays)) return refused('not-found')
  const looked = await previewMerge(actor, { stays, goes })
  if (!looked.ok) return refused(looked.reason)
  const { keeps, missing } = readKeeps(
    form,
    looked.preview.choices.map(({ kind }) => kind),
  )
  const faults = input.success ? [] : faultsOf(input.error)
  if (faults.some(({ field }) => field.startsWith('__'))) return refused('not-found')
  const problems = [
    ...missing.map((kind) => ({ field: `keep.${kind}`, text: t('problem.keep') })),
    ...faults.map(({ field, fault }) => ({ field, text: t(`problem.${field}.${fault}`) })),
  ]
  if (!input.success || problems.length > 0) return again(problems)
  const { __merge: mergeId, __seen: seen, reason } = input.data
  const done = await mergeDossiers(actor, { id: mergeId, stays, goes, keeps, reason, seen })
  if (!done.ok) return refused(done.reason)
  redirect(`/dossiers/${stays}/merges/${mergeId}?done=1`)
})
