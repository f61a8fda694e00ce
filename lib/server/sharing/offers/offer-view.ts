import 'server-only'
import type { Section } from '@/lib/domain/access/sections'
import type { Level, OfferKind, OfferState } from '@/lib/domain/sharing/codes'
import { type OfferStanding, standingOf } from '@/lib/domain/sharing/offer-standing'
import type { Offer } from '@/generated/prisma/client'
import { now } from '../../clock'
import type { Actor } from '../../identity/actor'

/** An offer as a list shows it. Instants are ISO 8601. */
export type ListedOffer = {
  id: string
  reference: string
  kind: OfferKind
  from: string
  to: string
  sections: Section[]
  level: Level
  purpose: string
  answerBy: string
  expiresAt: string
  madeAt: string
  standing: OfferStanding
  /** The actor's agency made it. */
  ours: boolean
}

type Row = Pick<
  Offer,
  | ('id' | 'reference' | 'kind' | 'fromAgencyId' | 'toAgencyId' | 'sections' | 'level' | 'purpose')
  | ('answerBy' | 'expiresAt' | 'madeAt' | 'state')
>

/** An offer's row as a list shows it. */
export function listedOffer(
  actor: Actor,
  row: Row,
  names: ReadonlyMap<string, string>,
): ListedOffer {
  const answerBy = row.answerBy.toISOString()
  const expiresAt = row.expiresAt.toISOString()
  return {
    id: row.id,
    reference: row.reference,
    kind: row.kind as OfferKind,
    from: names.get(row.fromAgencyId) ?? '',
    to: names.get(row.toAgencyId) ?? '',
    sections: row.sections as Section[],
    level: row.level as Level,
    purpose: row.purpose,
    answerBy,
    expiresAt,
    madeAt: row.madeAt.toISOString(),
    standing: standingOf({ state: row.state as OfferState, answerBy, expiresAt }, now()),
    ours: row.fromAgencyId === actor.agency.id,
  }
}
