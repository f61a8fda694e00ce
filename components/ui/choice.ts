import type { ReactNode } from 'react'

/** One answer to choose. */
export type Choice = {
  value: string
  text: string
  hint?: string
  disabled?: boolean
  /** Further questions, shown when this is chosen (by CSS alone). */
  reveals?: ReactNode
}
