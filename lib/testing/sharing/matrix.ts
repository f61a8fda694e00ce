import { type Role, roles } from '@/lib/domain/access/roles'
import { type Section, sections } from '@/lib/domain/access/sections'
import { mayTouch, type Resource } from '@/lib/domain/sharing/may-touch'
import type { Standing } from '@/lib/domain/sharing/standing'
import { type Attempt, dossierAttempts, type Scene, sectionAttempts } from './attempts'
import { furnish } from './furnish'
import { bring, halves, type RelationName, relationNames, relations } from './relations'
import type { Person, World } from './world'

/** What was asked, what the policy says, and what the database did. */
export type Cell = {
  role: Role
  relation: RelationName | 'other section'
  resource: Resource
  act: string
  /** The table or function, and the section where it has one. */
  table: string
  expected: boolean
  /** yes: it touched a row; no: none; refused: no right to; or the code of an error that is neither. */
  answer: string
}

/** Whether policy and database agree on a cell. An error that is no refusal agrees with nothing. */
export const agrees = ({ expected, answer }: Cell): boolean =>
  expected ? answer === 'yes' : answer === 'no' || answer === 'refused'

/** One dossier in a relation, with what is asked of it. */
type Stage = {
  relation: Cell['relation']
  standing: Standing
  scene: Omit<Scene, 'me'>
  sections: readonly Section[]
  whole: boolean
}

/** Makes every relation and asks every cell; the database keeps nothing of the attempts. */
export async function runMatrix(world: World): Promise<Cell[]> {
  const cells: Cell[] = []
  for (const stage of await makeStages(world)) {
    for (const role of roles) cells.push(...(await ask(world, stage, role)))
  }
  return cells
}

async function makeStages(world: World): Promise<Stage[]> {
  const stages: Stage[] = []
  for (const relation of relationNames) {
    for (const [at, named] of halves.entries()) {
      const partly = relations[relation].view === 'named'
      if (at > 0 && !partly) continue
      const { dossier, made, standing } = await bring(world, relation, named)
      const keeper = world.makers[standing.ties.includes('owner') ? 'subject' : 'owner']
      const furniture = await furnish(world, keeper, dossier)
      const colleague = world.seconds.subject
      const scene = { world, colleague, keeper, dossier, made, furniture, named }
      const stage = { relation, standing, scene, sections: named, whole: at === 0 }
      stages.push(partly ? stage : { ...stage, sections })
      const rest = halves[1 - at]!
      // Also of the strongest partial grant: what it does not name.
      if (relation === 'granted contribute')
        stages.push({ ...stage, relation: 'other section', sections: rest, whole: false })
    }
  }
  return stages
}

async function ask(world: World, stage: Stage, role: Role): Promise<Cell[]> {
  const me = world.subjects[role]
  const scene: Scene = { ...stage.scene, me }
  const asked = [
    ...stage.sections.flatMap((section) =>
      sectionAttempts(scene, section).map((attempt) => ({ attempt, section })),
    ),
    ...(stage.whole ? dossierAttempts(scene) : []).map((attempt) => ({
      attempt,
      section: undefined,
    })),
  ]
  const answers = await tryAll(
    world,
    me,
    asked.map(({ attempt }) => attempt.sql),
  )
  return asked.map(({ attempt, section }, at) => ({
    role,
    relation: stage.relation,
    resource: attempt.resource,
    act: attempt.act,
    table: attempt.table,
    expected: expected(role, stage.standing, attempt, section),
    answer: answers[at] ?? 'unanswered',
  }))
}

const expected = (role: Role, standing: Standing, attempt: Attempt, section?: Section) =>
  // The attempt's type binds the act to its resource; the union of all of them does not show it.
  mayTouch([role], standing, attempt.resource, attempt.act as never, section)

/** Each statement in a subtransaction that is always undone; what it did comes back as one word. */
const program = `DO $$
DECLARE said text[] := '{}'; attempt text; word text; n int;
BEGIN
  FOR attempt IN SELECT value FROM json_array_elements_text(current_setting('matrix.attempts')::json) LOOP
    BEGIN
      EXECUTE attempt;
      GET DIAGNOSTICS n = ROW_COUNT;
      word := CASE WHEN n > 0 THEN 'yes' ELSE 'no' END;
      RAISE EXCEPTION USING ERRCODE = 'HW900';
    EXCEPTION
      WHEN insufficient_privilege THEN word := 'refused';
      WHEN SQLSTATE 'HW900' THEN NULL;
      WHEN OTHERS THEN word := SQLSTATE || ' ' || SQLERRM;
    END;
    said := said || word;
  END LOOP;
  PERFORM set_config('matrix.answers', to_json(said)::text, true);
END $$`

/** Tries statements one by one as the application's role in a live session of `me`; nothing is kept. */
async function tryAll(
  { app }: World,
  me: Person,
  statements: readonly string[],
): Promise<string[]> {
  await app.query('BEGIN')
  try {
    await app.query(
      `SELECT set_config('app.session', $1, true), set_config('matrix.attempts', $2, true)`,
      [me.token, JSON.stringify(statements)],
    )
    await app.query(program)
    const { rows } = await app.query<{ said: string[] }>(
      `SELECT current_setting('matrix.answers')::json AS said`,
    )
    return rows[0]!.said
  } finally {
    await app.query('ROLLBACK')
  }
}
