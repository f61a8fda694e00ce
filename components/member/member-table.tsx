import { getTranslations } from 'next-intl/server'
import { moment, type Reader } from '@/components/dossier/reader'
import { Link } from '@/components/ui/link'
import { Table } from '@/components/ui/table'
import type { Role } from '@/lib/domain/access/roles'
import { StandingTag, type StandingSeen, standingWord } from './standing-tag'

export type MemberLine = {
  id: string
  name: string
  email: string
  roles: readonly Role[]
  disabledAt: Date | null
  standing: (NonNullable<StandingSeen> & { seenAt: Date | null }) | null
}

/** People of staff, each a link when `hrefOf` gives one. `asOf`: now. */
export async function MemberTable({
  caption,
  members,
  hrefOf,
  reader,
  asOf,
}: {
  caption: string
  members: readonly MemberLine[]
  hrefOf: (id: string) => string | null
  reader: Reader
  asOf: Date
}) {
  const t = await getTranslations('people')
  const seen = (at: Date | null | undefined) => {
    if (!at) return <span className="text-quiet">{t('never')}</span>
    const { iso, text } = moment(at.toISOString(), reader)
    return <time dateTime={iso}>{text}</time>
  }
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'name', header: t('column.name'), names: true },
        { key: 'roles', header: t('column.roles') },
        { key: 'standing', header: t('column.standing') },
        { key: 'seen', header: t('column.seen') },
      ]}
      rows={members.map((member) => {
        const href = hrefOf(member.id)
        return {
          key: member.id,
          cells: {
            name: (
              <>
                {href ? <Link href={href}>{member.name}</Link> : member.name}
                <span className="block text-sm font-normal text-quiet">{member.email}</span>
              </>
            ),
            roles: member.roles.map((role) => t(`role.${role}`)).join(', '),
            standing: <StandingTag word={standingWord(member, asOf)} />,
            seen: seen(member.standing?.seenAt),
          },
        }
      })}
    />
  )
}
