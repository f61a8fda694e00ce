import { getTranslations } from 'next-intl/server'
import { may } from '@/lib/domain/access/permissions'
import type { Role } from '@/lib/domain/access/roles'
import { Link } from '../ui/link'

/** The way to break the glass, where somebody looks for a dossier they do not have; for whoever may. */
export async function GlassLink({ roles }: { roles: readonly Role[] }) {
  if (!may(roles, 'glass.break')) return null
  const t = await getTranslations('glass')
  return (
    <p>
      <Link href="/break-glass">{t('link')}</Link>
    </p>
  )
}
