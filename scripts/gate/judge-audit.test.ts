import { expect, it } from 'vitest'
import { judgeAudit } from './judge-audit'

const hole = (severity: string) => ({ name: 'x', severity, range: '<1.2.3', via: [] })
const report = (vulnerabilities: object) =>
  JSON.stringify({ auditReportVersion: 2, vulnerabilities })

it.each([
  ['nothing known', report({}), { asked: true, holes: [] }],
  [
    'only what is not grave',
    report({ a: hole('moderate'), b: hole('low') }),
    { asked: true, holes: [] },
  ],
  [
    'grave holes',
    report({ a: hole('high'), b: hole('moderate'), c: hole('critical') }),
    { asked: true, holes: ['a <1.2.3 (high)', 'c <1.2.3 (critical)'] },
  ],
  [
    'a registry that answers no such question',
    JSON.stringify({
      message: '405 Method Not Allowed - POST https://r.example/x',
      statusCode: 405,
    }),
    { asked: false, why: '405 Method Not Allowed - POST the registry' },
  ],
  ['a npm that fell over', 'npm error', { asked: false, why: 'it printed no report' }],
  ['nothing at all', '', { asked: false, why: 'it printed no report' }],
])('reads %s', (_, printed, judged) => expect(judgeAudit(printed)).toEqual(judged))
