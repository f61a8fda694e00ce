import type { Standing } from '@/lib/domain/section/sighting-standing'

/** The tone in which is said what a sighting is worth today. */
export const standingTones = {
  counts: 'success',
  past: 'info',
  superseded: 'warning',
  doubtful: 'warning',
  voided: 'danger',
} as const satisfies Record<Standing, string>
