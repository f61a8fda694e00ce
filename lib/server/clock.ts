import 'server-only'

/** The time of the server, as an ISO 8601 instant in UTC. */
export const now = (): string => new Date().toISOString()
