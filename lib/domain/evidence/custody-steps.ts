/** What the application notes by itself about a file, in the transaction of the act. */
export const automaticSteps = ['received', 'made', 'copied', 'opened', 'saved', 'exported'] as const

/** What people note about a piece outside the application: each with whom, when and why. */
export const manualSteps = ['handed-over', 'examined', 'returned'] as const

export type ManualStep = (typeof manualSteps)[number]
export type CustodyStepCode = (typeof automaticSteps)[number] | ManualStep
