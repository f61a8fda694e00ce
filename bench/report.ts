import type { Figures } from './drive'

export type Measured = {
  name: string
  figures: Record<number, Figures>
  floor: string
  goal: number
}

type Result = {
  size: number
  floors: Record<string, Record<number, Figures>>
  measured: Measured[]
  raw: Record<string, { p50: number; p95: number }>
  peakMemoryMb: number
}

const ms = (value: number) => value.toFixed(1)
const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`

const figuresLine = (name: string, at: number | string, f: Figures) => [
  name,
  at,
  ms(f.p50),
  ms(f.p95),
  ms(f.p99),
  f.perSecond.toFixed(0),
  f.errors,
]

/** The result as a Markdown table: what people do, against its floor at the same number of connections. */
export function report({ size, floors, measured, raw, peakMemoryMb }: Result): string {
  const head = [
    'work',
    'connections',
    'p50 ms',
    'p95 ms',
    'p99 ms',
    'per second',
    'errors',
    'p95 ÷ floor',
    'goal',
  ]
  const rows = [
    ...Object.entries(floors).flatMap(([name, byConnections]) =>
      Object.entries(byConnections).map(([at, f]) =>
        line([...figuresLine(`floor: ${name}`, at, f), '', '']),
      ),
    ),
    ...measured.flatMap(({ name, figures, floor, goal }) =>
      Object.entries(figures).map(([at, f]) => {
        const under = floors[floor]![Number(at)]!.p95
        return line([
          ...figuresLine(name, at, f),
          `${(f.p95 / under).toFixed(2)} × ${floor}`,
          `≤ ${goal}`,
        ])
      }),
    ),
  ]
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
  ].join('\n')
}
