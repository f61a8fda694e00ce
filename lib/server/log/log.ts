import 'server-only'
import pino, { type Logger } from 'pino'
import { env } from '../env'

let logger: Logger | undefined

// An allow-list: anything else that is handed to the logger is dropped, so that no record, name or message of an
// error (which may quote a value) can reach a log file by mistake.
const allowed = ['event', 'away', 'kind', 'status', 'ms', 'route', 'count', 'code'] as const
type Line = Partial<Record<(typeof allowed)[number], string | number | boolean>> & { event: string }

const only = (line: Line): Line =>
  Object.fromEntries(allowed.filter((key) => key in line).map((key) => [key, line[key]])) as Line

/** The application's log: one JSON line an event, fields from the allow-list only, never a record or an error's text. */
export function log() {
  logger ??= pino({ level: env().LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime })
  const to = logger
  return {
    info: (line: Line) => to.info(only(line)),
    warn: (line: Line) => to.warn(only(line)),
    error: (line: Line) => to.error(only(line)),
  }
}
