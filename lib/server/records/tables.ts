import 'server-only'
import { Prisma } from '@/generated/prisma/client'
import { kindNames, type KindName, recordKinds } from '@/lib/domain/kinds/registry'
import type { Section } from '@/lib/domain/access/sections'

/** The table of a kind, as an SQL identifier. The names come from the closed registry of kinds, never from a request. */
export const tableOf = (kind: KindName): Prisma.Sql =>
  Prisma.raw(`public.${kind.replaceAll('-', '_')}`)

/** The kinds of some sections: which tables a read must look into. */
export const kindsIn = (sections: readonly Section[]): KindName[] =>
  kindNames.filter((kind) => sections.includes(recordKinds[kind].section))
