import { z } from 'zod'
import { purposes } from '../sharing/codes'

/** Why a match is taken for a false one, or needs nothing more. */
export const dismissalReasons = ['another-person', 'in-contact', 'other'] as const

export type DismissalReason = (typeof dismissalReasons)[number]

/** A match of a dossier, as forms name it. */
const MatchOf = z.object({ __reference: z.string().max(40), __match: z.uuid() })

/** What the form of a dismissal sends. Fault: `choose`. */
export const DismissInput = MatchOf.extend({ reason: z.enum(dismissalReasons, 'choose') })

/** What the form that takes a dismissal back sends. */
export const RestoreInput = MatchOf

/** What the form that asks for contact sends. Faults: `choose`, `missing`, `too-long`. */
export const ContactInput = MatchOf.extend({
  purpose: z.enum(purposes, 'choose'),
  message: z.string().trim().min(1, 'missing').max(2000, 'too-long'),
})
