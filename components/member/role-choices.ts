import { getTranslations } from 'next-intl/server'
import type { Choice } from '@/components/ui/choice'
import { agencyRoles } from '@/lib/domain/access/roles'

/** The roles an agency administrator may give, each with what it allows. */
export async function roleChoices(): Promise<Choice[]> {
  const t = await getTranslations('people')
  return agencyRoles.map((role) => ({
    value: role,
    text: t(`role.${role}`),
    hint: t(`role-hint.${role}`),
  }))
}
