'use server'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { ExportInput } from '@/lib/domain/evidence/export-input'
import { bundlePaths } from '@/lib/domain/evidence/manifest'
import { faultsOf } from '@/lib/domain/form/faults'
import { formFields } from '@/lib/domain/form/form-fields'
import { typedOf } from '@/lib/domain/form/form-state'
import { locales } from '@/lib/i18n/locales'
import { action } from '@/lib/server/entry/action'
import { exportEvidence } from '@/lib/server/evidence/export-evidence'

const names = ['__reference', '__id', '__step', 'recipient', 'purpose', 'basis', 'reason'] as const

/** Reads the form of a bundle, shows its answers to be checked, and makes it when they are sent. */
export const make = action('evidence.export', async ({ actor, form }) => {
  const t = await getTranslations('bundles')
  const typed = typedOf(form)
  const { __reference: reference, __id: id, __step: step, ...sent } = formFields(form, names)
  if (step === 'change') return { problems: [], typed }
  const sources = form.has('sources')
  const input = ExportInput.safeParse({
    ...sent,
    reference,
    id,
    sources,
    pieces: form.getAll('pieces').map(String),
  })
  if (!input.success) {
    const problems = faultsOf(input.error).map(({ field, fault }) =>
      t.has(`fault.${field}.${fault}`)
        ? { field, text: t(`fault.${field}.${fault}`) }
        : { field: null, text: t('refusal.not-found') },
    )
    return { problems, typed }
  }
  if (step !== 'send') return { problems: [], typed, more: { check: true } }
  const readme = await readmeOf(input.data, `${actor.name}, ${actor.agency.name}`)
  const done = await exportEvidence(actor, input.data, readme)
  if (done.ok) redirect(`/dossiers/${reference}/bundles/${id}?made=1`)
  const field = { 'no-consent': 'basis', changed: 'pieces', 'no-files': 'pieces' }[
    done.reason as string
  ]
  return { problems: [{ field: field ?? null, text: t(`refusal.${done.reason}`) }], typed }
})

/** The text that goes with a bundle, in every language of ours: whoever gets it reads one of them. */
async function readmeOf({ reference, recipient }: ExportInput, who: string) {
  const languages = await Promise.all(
    locales.map((locale) => getTranslations({ locale, namespace: 'bundles' })),
  )
  return ({ at, key }: { at: string; key: string }) =>
    languages
      .map((t) =>
        t('readme', {
          manifest: bundlePaths.manifest,
          signature: bundlePaths.signature,
          keyFile: bundlePaths.key,
          sums: bundlePaths.sums,
          reference,
          recipient,
          who,
          at: `${at.slice(0, 16).replace('T', ' ')} UTC`,
          key,
          files: 'files/',
          algorithm: 'Ed25519',
          hash: 'SHA-256',
          sumsCheck: 'sha256sum -c SHA256SUMS',
          signatureCheck:
            'base64 -d manifest.sig > manifest.bin\n   openssl pkeyutl -verify -pubin -inkey public-key.pem -rawin -in manifest.json -sigfile manifest.bin',
          wholeCheck: `npm run verify -- BUNDLE.zip --key ${key}`,
          page: '/verify/key',
        }),
      )
      .join('\n\n----\n\n') + '\n'
}
