import type { DatedAct } from '../engine/lab/acts'

/** Acts as they are to be taken again, by day and by their order, however they were gathered. */
export const inOrder = (acts: readonly DatedAct[]): DatedAct[] => [...acts].sort((a, b) => a.day - b.day || a.order - b.order)
