import { type Section, sections } from '@/lib/domain/access/sections'
import type { Standing, Tie } from '@/lib/domain/sharing/standing'
import { give, must, offer, type Terms } from './give'
import { type FullDossier, makeDossier } from './make-dossier'
import type { World } from './world'

type Reach = 'all' | 'named' | 'none'
/** The offer and the grant that the asking agency has, or had; and the grant they were passed on from. */
export type Made = { offer?: string; grant?: string; source?: string }
type Maker = (world: World, dossier: FullDossier, named: readonly Section[]) => Promise<Made>
type Relation = {
  view: Reach
  write: Reach
  ties: readonly Tie[]
  /** The asking agency opens the dossier itself. */
  opens?: true
  make: Maker
}

/** The owner gives to the asking agency. */
const given =
  (terms: Terms = {}): Maker =>
  (world, dossier, named) =>
    give(world, world.makers.owner, world.makers.subject, dossier, { sections: named, ...terms })

const offered =
  (terms: Terms = {}): Maker =>
  async (world, dossier) => ({
    offer: await offer(world, world.makers.owner, world.makers.subject, dossier, terms),
  })

/** The owner gives everything to an agency between, which passes some on. */
const passedOn: Maker = async (world, dossier, named) => {
  const { middle, owner, subject } = world.makers
  const source = await give(world, owner, middle, dossier, { passOn: true, hours: 48 })
  const parent = source.grant
  const terms = { sections: named, parent }
  return { ...(await give(world, middle, subject, dossier, terms)), source: parent }
}

const then =
  (
    first: Maker,
    next: (world: World, made: Made, dossier: FullDossier) => Promise<unknown>,
  ): Maker =>
  async (world, dossier, named) => {
    const made = await first(world, dossier, named)
    await next(world, made, dossier)
    return made
  }

const ended = ['offer', 'grant'] as const
const held = [...ended, 'grant-open'] as const
const transferred =
  (terms: Terms): Maker =>
  async (world, dossier) => {
    const { owner, subject } = world.makers
    const made = await give(world, subject, owner, dossier, { kind: 'transfer', ...terms })
    const { rows } = await world.admin.query<{ id: string }>(
      'SELECT id FROM public.dossier_grant WHERE offer_id = $1 ORDER BY kind LIMIT 1',
      [made.offer],
    )
    return { offer: made.offer, grant: rows[0]!.id }
  }

/** Every way an agency can stand to a dossier, how it came to it, and what it may see of it for that. */
export const relations = {
  owner: { view: 'all', write: 'all', ties: ['owner'], opens: true, make: async () => ({}) },
  'granted view': { view: 'named', write: 'none', ties: held, make: given() },
  'granted contribute': {
    view: 'named',
    write: 'named',
    ties: held,
    make: given({ level: 'contribute' }),
  },
  'granted, may pass on': {
    view: 'named',
    write: 'none',
    ties: [...held, 'pass-on'],
    make: (world, ...rest) =>
      given({ passOn: true, barred: [world.makers.barred.agencyId] })(world, ...rest),
  },
  'passed on': { view: 'named', write: 'none', ties: held, make: passedOn },
  'kept after a transfer': {
    view: 'named',
    write: 'none',
    ties: held,
    opens: true,
    make: (world, dossier, named) => transferred({ keep: named })(world, dossier, named),
  },
  'break-glass': {
    view: 'all',
    write: 'none',
    ties: ['grant', 'grant-open'],
    make: async (world, dossier) => {
      const grant = crypto.randomUUID()
      await must(
        world,
        world.makers.subject,
        `app.break_glass('${grant}', '${dossier.reference}', 60, 'k', 'w')`,
      )
      return { grant }
    },
  },
  expired: {
    view: 'none',
    write: 'none',
    ties: held,
    make: then(given({ level: 'contribute' }), (world, { grant }, { id }) =>
      world.admin.query(`BEGIN;
        UPDATE public.dossier_grant SET expires_at = now() - interval '1 second' WHERE id = '${grant}';
        UPDATE public.dossier_access SET until = now() - interval '1 second' WHERE dossier_id = '${id}' AND until IS NOT NULL;
        COMMIT;`),
    ),
  },
  revoked: {
    view: 'none',
    write: 'none',
    ties: ended,
    make: then(given({ level: 'contribute' }), (world, { grant }) =>
      must(world, world.makers.owner, `app.end_grant('${grant}')`),
    ),
  },
  'given back': {
    view: 'none',
    write: 'none',
    ties: ended,
    make: then(given(), (world, { grant }) =>
      must(world, world.makers.subject, `app.end_grant('${grant}')`),
    ),
  },
  'consent withdrawn': {
    view: 'none',
    write: 'none',
    ties: ended,
    make: then(given(), (world, _, { consent }) =>
      must(world, world.makers.owner, `app.withdraw_consent('${consent}')`),
    ),
  },
  'passed on, source revoked': {
    view: 'none',
    write: 'none',
    ties: ended,
    make: then(passedOn, (world, made) =>
      must(world, world.makers.owner, `app.end_grant('${made.source}')`),
    ),
  },
  'transferred away': {
    view: 'none',
    write: 'none',
    ties: ended,
    opens: true,
    make: transferred({}),
  },
  offered: { view: 'none', write: 'none', ties: ['offer', 'offer-open'], make: offered() },
  'offer lapsed': {
    view: 'none',
    write: 'none',
    ties: ['offer', 'offer-lapsed'],
    make: then(offered(), (world, made) =>
      world.admin.query(
        `UPDATE public.offer SET made_at = made_at - interval '2 days', answer_by = answer_by - interval '2 days' WHERE id = $1`,
        [made.offer],
      ),
    ),
  },
  'offer to approve': {
    view: 'none',
    write: 'none',
    ties: [],
    make: offered({ consent: null }),
  },
  'offer rejected': {
    view: 'none',
    write: 'none',
    ties: ['offer'],
    make: then(offered(), (world, made) =>
      must(world, world.makers.subject, `app.reject_offer('${made.offer}', NULL)`),
    ),
  },
  'offer withdrawn': {
    view: 'none',
    write: 'none',
    ties: [],
    make: then(offered(), (world, made) =>
      must(world, world.makers.owner, `app.withdraw_offer('${made.offer}')`),
    ),
  },
  'do not share': {
    view: 'none',
    write: 'none',
    ties: [],
    make: async (world, dossier) => {
      const { middle, owner, subject } = world.makers
      await give(world, owner, middle, dossier, { passOn: true, barred: [subject.agencyId] })
      return {}
    },
  },
  asked: {
    view: 'none',
    write: 'none',
    ties: [],
    make: async (world, dossier) => {
      const call = `app.request_access(gen_random_uuid(), '${dossier.reference}', '{identity}', 'coordination', 'k', 'w')`
      await must(world, world.makers.subject, call)
      return {}
    },
  },
  stranger: { view: 'none', write: 'none', ties: [], make: async () => ({}) },
} as const satisfies Record<string, Relation>

export type RelationName = keyof typeof relations
export const relationNames = Object.keys(relations) as RelationName[]

/** Two halves of the sections: a grant names one of them, so that each section is once granted and once not. */
export const halves = [
  sections.filter((_, at) => at % 2 === 0),
  sections.filter((_, at) => at % 2 === 1),
] as const

/** Opens a dossier and brings the asking agency into the relation. */
export async function bring(world: World, name: RelationName, named: readonly Section[]) {
  const relation: Relation = relations[name]
  const opener = world.makers[relation.opens ? 'subject' : 'owner']
  const dossier = await makeDossier(world.admin, opener)
  const made = await relation.make(world, dossier, named)
  const reach = (wide: Reach) => ({ all: sections, named, none: [] })[wide]
  const standing: Standing = {
    view: reach(relation.view),
    write: reach(relation.write),
    ties: relation.ties,
  }
  return { dossier, made, standing }
}
