import { z } from 'zod'

/** How a person hears by e-mail that something happened. Without a choice: at once. */
export const mailWays = ['at-once', 'daily', 'none'] as const

export type MailWay = (typeof mailWays)[number]

/** The hour of the daily e-mail that the form proposes. */
export const usualHour = 8

export const hours = Array.from({ length: 24 }, (_, hour) => hour)

/** A way, and the hour (0 to 23, in the person's own time zone) at which the daily e-mail goes out. Fault: `choose`. */
export const MailChoiceInput = z.object({
  how: z.enum(mailWays, 'choose'),
  hour: z
    .string()
    .regex(/^([01]?\d|2[0-3])$/, 'choose')
    .transform(Number),
})
