import { z } from 'zod'

/** How a person reads dates. */
export const calendars = ['gregorian', 'buddhist'] as const

/** Language, calendar and time zone. `locales` and `timeZones`: what there is to choose from. Fault: `choose`. */
export const preferencesInput = (locales: readonly string[], timeZones: ReadonlySet<string>) =>
  z.object({
    locale: z.string().refine((locale) => locales.includes(locale), 'choose'),
    calendar: z.enum(calendars, 'choose'),
    timeZone: z.string().refine((zone) => timeZones.has(zone), 'choose'),
  })
