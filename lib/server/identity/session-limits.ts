import 'server-only'

/** Minutes without use after which a session locks, and hours after which it ends whatever happens. */
export const sessionLimits = { idleMinutes: 30, lifeHours: 12 }
