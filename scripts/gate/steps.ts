/** One thing that must hold before a change is taken: a script of package.json, by its name. */
export type Step = {
  name: string
  /**
   * Whose report says how many tests ran; a step without one counts as one test. A question may find nobody to ask,
   * and counts as none then.
   */
  report?: 'vitest' | 'playwright' | 'question'
  /** Part of `npm run check`, which takes less than two minutes. */
  quick?: true
}

/** Every gate of the house, in order: the cheap ones first. */
export const steps = [
  { name: 'format', quick: true },
  { name: 'lint', quick: true },
  { name: 'types', quick: true },
  { name: 'unit', report: 'vitest', quick: true },
  { name: 'knip' },
  { name: 'holes', report: 'question' },
  { name: 'drift' },
  { name: 'integration', report: 'vitest' },
  { name: 'build' },
  { name: 'entrypoints' },
  { name: 'e2e', report: 'playwright' },
  { name: 'canary' },
  { name: 'crash' },
] satisfies Step[] as readonly Step[]
