/** What a colour means. Every component that takes a tone also takes words that say it. */
export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'

/** The class of each tone: text colour and tint. */
export const toneClass = {
  neutral: 'tone-neutral',
  info: 'tone-info',
  success: 'tone-success',
  warning: 'tone-warning',
  danger: 'tone-danger',
} as const satisfies Record<Tone, string>
