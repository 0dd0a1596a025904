import type { Actions } from './actions'
import type { Desk } from './desk'
import { redoStep, undoStep } from './history'

type HistoryActions = Pick<Actions, 'undoLast' | 'redo'>

export const historyActions = (desk: Desk): HistoryActions => ({
  undoLast: () => void undoStep(desk),
  redo: () => void redoStep(desk),
})
