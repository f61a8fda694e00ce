import { z } from 'zod'

const Report = z.object({
  auditReportVersion: z.number(),
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string(), range: z.string() })),
})
const Failure = z.object({ message: z.string() })

export type Judged = { asked: true; holes: string[] } | { asked: false; why: string }

/**
 * What `npm audit --json` said of the packages that the server runs with.
 * @param printed its whole output
 * @returns the packages with a known hole that is high or critical; or that the registry could not be asked, and why
 */
export function judgeAudit(printed: string): Judged {
  const said = parsed(printed)
  const report = Report.safeParse(said)
  if (!report.success) {
    const why = Failure.safeParse(said).data?.message ?? 'it printed no report'
    return { asked: false, why: why.replace(/https?:\S+/g, 'the registry') }
  }
  const holes = Object.entries(report.data.vulnerabilities)
    .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
    .map(([name, { severity, range }]) => `${name} ${range} (${severity})`)
  return { asked: true, holes }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
