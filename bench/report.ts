import type { Figures } from './drive'

export type Measured = {
  name: string
  figures: Record<number, Figures>
  /** Of the floor, driven just before. */
  under: Record<number, Figures>
  floor: string
  goal: number
}

type Result = {
  size: number
  measured: Measured[]
  raw: Record<string, { p50: number; p95: number }>
  peakMemoryMb: number
  /** Load averages of the machine over 1, 5 and 15 minutes, before and after. */
  load: { before: number[]; after: number[] }
  /** What plans read beyond the limits, by what was done; empty when none did. */
  plans: string[]
}

const ms = (value: number) => value.toFixed(1)
const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`

const figuresLine = (name: string, at: number | string, f: Figures) => [
  name,
  at,
  ms(f.p50),
  ms(f.p95),
  ms(f.p99),
  ms(f.cpu),
  f.perSecond.toFixed(0),
  f.errors,
]

/** The result as a Markdown table: what people do, against its floor at the same number of connections. */
export function report(result: Result): string {
  const { size, measured, raw, peakMemoryMb, load, plans } = result
  const head = [
    'work',
    'connections',
    'p50 ms',
    'p95 ms',
    'p99 ms',
    'processor ms',
    'per second',
    'errors',
    'p95 ÷ floor',
    'processor ÷ floor',
    'goal',
  ]
  const rows = measured.flatMap(({ name, figures, under, floor, goal }) =>
    Object.entries(figures).flatMap(([at, f]) => {
      const floorAt = under[Number(at)]!
      return [
        line([...figuresLine(`floor: ${floor}`, at, floorAt), '', '', '']),
        line([
          ...figuresLine(name, at, f),
          (f.p95 / floorAt.p95).toFixed(2),
          (f.cpu / floorAt.cpu).toFixed(2),
          `≤ ${goal}`,
        ]),
      ]
    }),
  )
  return [
    `## ${size.toLocaleString('en')} dossiers`,
    '',
    line(head),
    line(head.map(() => '---')),
    ...rows,
    '',
    ...Object.entries(raw).map(
      ([name, { p50, p95 }]) => `Raw SQL, ${name}: p50 ${ms(p50)} ms, p95 ${ms(p95)} ms.`,
    ),
    `Peak memory of the application: ${peakMemoryMb} MB.`,
    `Load averages before: ${load.before.map(ms).join(', ')}; after: ${load.after.map(ms).join(', ')}.`,
    plans.length === 0
      ? 'No plan read beyond the limits.'
      : `Beyond the limits: ${plans.join('; ')}.`,
  ].join('\n')
}
