import fc from 'fast-check'
import { Client } from 'pg'
import { compare, type Difference } from './compare'
import { operation, type Operation } from './operations'
import { perform } from './play'
import { begin, makeAgencies } from './play-ground'

export type IsolationRun = {
  operations: number
  comparisons: number
  /** How often each kind of operation was tried, and how often it was allowed. */
  tried: Map<Operation['op'], { times: number; allowed: number }>
  /** What was shown and should not have been; lost: should have been shown and was not. */
  leaks: number
  lost: number
  /** The operations that led there, in words; undefined when all is well. */
  failure?: string
}

/** Operations a play is long. */
const shortest = 50
const longest = 60

/** After so many operations everybody's view is compared, and at the end of a play; each answer is compared at once. */
const batch = 3

class Differs extends Error {
  constructor(readonly differences: Difference[]) {
    super(JSON.stringify(differences, null, 1))
  }
}

/**
 * Plays at least `wanted` random operations on a migrated, empty database. Compares whether each is allowed, and, every
 * few operations, all that every agency sees, with what the model says. The same seed plays the same operations.
 */
export async function runIsolation(
  urls: { adminUrl: string; appUrl: string },
  { wanted, seed }: { wanted: number; seed: number },
): Promise<IsolationRun> {
  const admin = new Client({ connectionString: urls.adminUrl })
  const app = new Client({ connectionString: urls.appUrl })
  await Promise.all([admin.connect(), app.connect()])
  await admin.query('SET ROLE homeward_owner')
  const ground = { admin, app, agencies: await makeAgencies(admin) }
  const run: IsolationRun = { operations: 0, comparisons: 0, tried: new Map(), leaks: 0, lost: 0 }

  const plays = fc.array(operation, { minLength: shortest, maxLength: longest, size: 'max' })
  const property = fc.asyncProperty(plays, async (operations) => {
    const play = await begin(ground)
    for (const [at, one] of operations.entries()) {
      const outcome = await perform(play, one)
      run.operations += 1
      const count = run.tried.get(one.op) ?? { times: 0, allowed: 0 }
      run.tried.set(one.op, {
        times: count.times + 1,
        allowed: count.allowed + Number(outcome?.did ?? true),
      })
      if (outcome && outcome.did !== outcome.expected) throw new Differs([unlike(one, outcome.did)])
      if ((at + 1) % batch > 0 && at + 1 < operations.length) continue
      const differences = await compare(play)
      run.comparisons += ground.agencies.length
      if (differences.length > 0) throw new Differs(differences)
    }
  })
  try {
    const checked = await fc.check(property, {
      numRuns: Math.ceil(wanted / shortest),
      seed,
      endOnFailure: true,
    })
    if (!checked.failed) return run
    const cause = checked.errorInstance
    const differences = cause instanceof Differs ? cause.differences : []
    run.leaks = differences.reduce((sum, { leaked }) => sum + leaked.length, 0)
    run.lost = differences.reduce((sum, one) => sum + one.lost.length, 0)
    run.failure = `${JSON.stringify(checked.counterexample, null, 1)}\n${String(cause)}`
    return run
  } finally {
    await Promise.all([admin.end(), app.end()])
  }
}

/** An operation that was allowed and should not have been counts as a leak. */
const unlike = (one: Operation, did: boolean): Difference => {
  const words = [`${one.op} was ${did ? 'allowed' : 'refused'}`]
  return { agency: one.by, leaked: did ? words : [], lost: did ? [] : words }
}
