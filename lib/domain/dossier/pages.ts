/**
 * The pages of a dossier beside its sections, in the order of its ways, each with its folder under the dossier's
 * address. Words: `dossier.page.<name>`.
 */
export const dossierPages = {
  overview: '',
  steps: '/move',
  timeline: '/timeline',
  packets: '/packets',
  sharing: '/access',
} as const satisfies Record<string, '' | `/${string}`>

export type DossierPage = keyof typeof dossierPages
