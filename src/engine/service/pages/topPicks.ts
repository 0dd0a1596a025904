/** The row of the best of the whole catalogue for this person, by the model's score. */
import type { PageStep } from './draft'
import { modelRow } from './modelRow'

export const topPicks: PageStep = {
  id: 'topPicks',
  apply: (rows, context) => [...rows, modelRow(context, { kind: 'topPicks', subject: -1, weight: 1, genre: -1 })],
}
