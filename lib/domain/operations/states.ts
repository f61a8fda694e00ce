/** Where a joint operation stands, and what can follow. One that is done or called off can be taken up again. */
export const operationMoves = {
  planned: ['under-way', 'called-off'],
  'under-way': ['done', 'called-off'],
  done: ['under-way'],
  'called-off': ['planned'],
} as const satisfies Record<string, readonly string[]>

export type OperationState = keyof typeof operationMoves

export const operationStates = Object.keys(operationMoves) as [OperationState, ...OperationState[]]

/** Whether an operation may go from one state to another. */
export const mayMove = (from: OperationState, to: OperationState): boolean =>
  (operationMoves[from] as readonly OperationState[]).includes(to)
