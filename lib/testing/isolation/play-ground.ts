import type { Client } from 'pg'
import { sections } from '@/lib/domain/access/sections'
import { makeDossier } from '../sharing/make-dossier'
import { makeAgency, makePerson, type Person } from '../sharing/world'
import type { Model } from './model'
import { agencyCount } from './operations'

export type Agency = { id: string; people: readonly [Person, Person] }

/** Where random operations are played: agencies on a database, and the model of what they should see. */
export type Play = {
  admin: Client
  app: Client
  agencies: readonly Agency[]
  model: Model
  /** The instant that minute `model.now` stands for; time passes by moving everything else back. */
  began: number
}

const everyRight = ['caseworker', 'consular-officer', 'supervisor'] as const

/** Agencies of two people each, who may do all that is done with dossiers. */
export async function makeAgencies(admin: Client): Promise<Agency[]> {
  const agencies: Agency[] = []
  for (let at = 0; at < agencyCount; at++) {
    const id = await makeAgency(admin, `number ${at}`)
    const person = () => makePerson(admin, id, everyRight)
    agencies.push({ id, people: [await person(), await person()] })
  }
  return agencies
}

/** A play on a fresh dossier of the first agency and one of the second. */
export async function begin(ground: Omit<Play, 'model' | 'began'>): Promise<Play> {
  const play: Play = { ...ground, model: { now: 0, dossiers: [] }, began: Date.now() }
  await newDossier(play, 0)
  await newDossier(play, 1)
  return play
}

/** Opens a dossier that has something in every section, and a consent to share all of it with anybody. */
export async function newDossier(play: Play, owner: number): Promise<void> {
  const { id, reference, consent } = await makeDossier(play.admin, play.agencies[owner]!.people[0])
  const consents = [{ id: consent, sections, withdrawn: false }]
  play.model.dossiers.push({ id, reference, owner, consents, offers: [], grants: [] })
}

/** The instant of a minute of the model, as the database is told it. */
export const momentOf = ({ began, model }: Play, minute: number): string =>
  new Date(began + (minute - model.now) * 60_000).toISOString()

/** Time passes: every moment that sharing has written moves back instead, since the database's clock is its own. */
export async function passTime(play: Play, minutes: number): Promise<void> {
  const ids = play.model.dossiers.map(({ id }) => `'${id}'`).join(', ')
  const back = `- interval '${minutes} minutes'`
  await play.admin.query(`BEGIN;
    UPDATE public.offer SET made_at = made_at ${back}, expires_at = expires_at ${back}, answer_by = answer_by ${back},
      keep_until = keep_until ${back} WHERE dossier_id IN (${ids});
    UPDATE public.dossier_grant SET taken_at = taken_at ${back}, expires_at = expires_at ${back} WHERE dossier_id IN (${ids});
    UPDATE public.dossier_access SET until = until ${back} WHERE dossier_id IN (${ids}) AND until IS NOT NULL;
    COMMIT;`)
  play.model.now += minutes
}

/** A statement that touches a row when a function of sharing says yes. */
export const yes = (call: string) => `SELECT 1 WHERE ${call}`

/** The first statements of every transaction, as the application begins them. */
export const asPerson = ({ token }: Person): string =>
  `SELECT set_config('app.session', '${token}', true); SELECT app.touch_session(30);`

/**
 * Tries a statement as somebody, in one round trip. Its literals are ids and codes of our own.
 * @returns whether it did anything; false also when the database refused it.
 * @throws any error that is not a refusal.
 */
export async function allowed(play: Play, person: Person, sql: string): Promise<boolean> {
  try {
    const results = await play.app.query(`BEGIN; ${asPerson(person)} ${sql}; COMMIT`)
    // Several statements in one text: the driver's types know of one result alone.
    return ((results as unknown as { rowCount: number | null }[])[3]?.rowCount ?? 0) > 0
  } catch (problem) {
    await play.app.query('ROLLBACK')
    if (problem instanceof Error && 'code' in problem && problem.code === '42501') return false
    throw problem
  }
}
