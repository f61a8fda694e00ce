import type { BroughtDossier } from '@/lib/domain/operations/operation-view'
import { getTranslations } from 'next-intl/server'
import { ActForm } from '@/components/identity/act-form'
import { Link } from '@/components/ui/link'
import { Panel } from '@/components/ui/panel'
import { Table } from '@/components/ui/table'
import type { FormState } from '@/lib/domain/form/form-state'

/** The dossiers of an operation: whose each is, and what the reader's agency was given of it. */
export async function DossiersPanel({
  dossiers,
  nameOf,
  operation,
  takeOut,
  mayKeep,
  children,
}: {
  dossiers: readonly BroughtDossier[]
  nameOf: (agencyId: string) => string
  /** The operation's reference. */
  operation: string
  takeOut: (state: FormState, form: FormData) => Promise<FormState>
  mayKeep: boolean
  /** The form that brings another. */
  children?: React.ReactNode
}) {
  const t = await getTranslations('operations.dossiers')
  const section = await getTranslations('dossier.section')
  const seen = ({ mine, sees }: BroughtDossier) =>
    mine ? t('all') : sees.map((one) => section(one)).join(', ') || t('nothing')
  return (
    <Panel id="dossiers" title={t('title')}>
      <p className="max-w-prose text-quiet">{t('lead')}</p>
      {dossiers.length > 0 && (
        <Table
          caption={t('title')}
          columns={[
            { key: 'reference', header: t('reference'), names: true },
            { key: 'owner', header: t('owner') },
            { key: 'sees', header: t('sees') },
            { key: 'act', header: t('act'), silent: true },
          ]}
          rows={dossiers.map((one) => ({
            key: one.reference,
            cells: {
              reference:
                one.mine || one.sees.length > 0 ? (
                  <Link href={`/dossiers/${one.reference}`}>{one.reference}</Link>
                ) : (
                  one.reference
                ),
              owner: nameOf(one.agencyId),
              sees: seen(one),
              act: one.mine && mayKeep && (
                <ActForm
                  small
                  action={takeOut}
                  path={`/operations/${operation}`}
                  hidden={{ operation, dossier: one.reference, act: 'take-out' }}
                  kind="quiet"
                  pending={t('pending')}
                  of={one.reference}
                >
                  {t('take-out')}
                </ActForm>
              ),
            },
          }))}
        />
      )}
      {children}
    </Panel>
  )
}
