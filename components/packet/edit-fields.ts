import { getTranslations } from 'next-intl/server'
import { formatDate } from '@/lib/domain/dates/format-date'
import type { Typed } from '@/lib/domain/form/form-state'
import type { Audience } from '@/lib/domain/packet/codes'
import { itemsBy, type PacketItem } from '@/lib/domain/packet/contents'
import type { PacketDraft } from '@/lib/domain/packet/packet-content'
import type { PacketRow } from '@/lib/domain/packet/packet-row'
import type { Reader } from '../dossier/reader'
import { type PacketField, putIn, whyOf } from './packet-fields'
import { rowOnScreen } from './row-words'

type Packet = { audience: Audience; consentId: string | null; draft: PacketDraft }
type Desk = {
  pictures: readonly { id: string; item: PacketItem; name: string; redacted: boolean }[]
  bases: readonly { consentId: string; basis: string; obtainedOn: string | null }[]
  offered: readonly { item: PacketItem; rows: readonly PacketRow[] }[]
}

/** What a draft holds, as its form shows it. */
export function keptValues({ consentId, draft }: Packet, reader: Reader): Typed {
  const { embassy, replyBy, basisReason, pictures, reasons } = draft
  const sensitive = Object.entries(reasons).flatMap(([item, why]): [string, string[]][] => [
    [putIn(item), ['yes']],
    [whyOf(item), [why]],
  ])
  return {
    embassyName: [embassy.name],
    embassyPhone: [embassy.phone],
    embassyEmail: [embassy.email],
    replyBy: [replyBy && formatDate(replyBy, reader)],
    consent: [consentId ?? ''],
    basisReason: [basisReason],
    pictures,
    ...Object.fromEntries(sensitive),
  }
}

/** The questions of the second page, of which each audience has its own. */
export async function editFields(
  reference: string,
  { audience }: Packet,
  { pictures, bases, offered }: Desk,
  reader: Reader,
): Promise<PacketField[]> {
  const [all, packet] = [await getTranslations(), await getTranslations('packet')]
  const t = (key: string) => packet(`edit.${key}`)
  const optional = packet('start.optional')
  const basis = (code: string) => all(`sharing.basis.${code}`)
  const consents = bases.map(({ consentId, basis: code, obtainedOn }) => ({
    value: consentId,
    text: obtainedOn
      ? packet('edit.consent-of', { basis: basis(code), day: formatDate(obtainedOn, reader) })
      : packet('edit.consent', { basis: basis(code) }),
  }))
  const pickable: PacketField =
    pictures.length === 0
      ? { kind: 'heading', text: t('pictures'), lead: t('no-pictures') }
      : {
          kind: 'pictures',
          name: 'pictures',
          label: t('pictures'),
          hint: t('pictures-hint'),
          pictures: pictures.map(({ id, item, name, redacted }) => ({
            id,
            text: packet(`item.${item}`),
            note: `${name} · ${t(redacted ? 'redacted' : 'whole')}`,
            thumb: `/api/files/${reference}/${id}/thumb`,
          })),
        }
  const sensitive = offered.map(({ item, rows }): PacketField => {
    const words = packet(`item.${item}`)
    return {
      kind: 'reasoned',
      item,
      text: packet('edit.put-in', { item: words }),
      would: `${t('would-say')}: ${rows.map((row) => rowOnScreen(row, all, reader)).join(' · ')}`,
      why: packet('edit.why', { item: words }),
    }
  })
  const asksForReply = itemsBy(audience, 'always').includes('replyBy')
  return [
    pickable,
    { kind: 'heading', text: t('contact') },
    { kind: 'line', name: 'embassyName', label: t('embassy-name') },
    { kind: 'line', exact: true, name: 'embassyPhone', label: t('embassy-phone') },
    { kind: 'line', exact: true, name: 'embassyEmail', label: t('embassy-email'), optional },
    ...(asksForReply
      ? [
          {
            kind: 'line' as const,
            short: true as const,
            exact: true as const,
            name: 'replyBy',
            label: t('reply-by'),
            hint: t('reply-by-hint'),
          },
        ]
      : []),
    {
      kind: 'radios',
      name: 'consent',
      label: t('basis'),
      choices: [...consents, { value: '', text: t('no-consent') }],
    },
    { kind: 'lines', name: 'basisReason', label: t('basis-reason'), hint: t('basis-reason-hint') },
    ...(itemsBy(audience, 'reasoned').length > 0
      ? [
          {
            kind: 'heading' as const,
            text: t('sensitive'),
            lead: t(sensitive.length > 0 ? 'sensitive-lead' : 'no-sensitive'),
          },
          ...sensitive,
        ]
      : []),
  ]
}
