/**
 * The row of what is most watched in the person's country: the same order for everybody there.
 * It is also the place where a finished title may come back, four weeks after it was last seen; what is in progress stands in
 * Continue watching instead, and what was given up stays out.
 */
import { MINUTES_A_DAY, titleId } from '../../contract/ids'
import { cellOf } from './cells'
import type { DraftRow, PageContext, PageStep } from './draft'
import { SPARE } from './modelRow'

const REST_DAYS = 28

export const popularInCountry: PageStep = {
  id: 'popularInCountry',
  apply: (rows, context) => {
    const row = popularRow(context)
    return row === null ? rows : [...rows, row]
  },
}

function popularRow(context: PageContext): DraftRow | null {
  const { input, night, columns } = context
  const { country } = input.history
  if (country < 0 || !night.popularity[country].known) return null
  const { order, scores } = night.popularity[country]
  const titles: number[] = []
  for (let place = 0; place < order.length && titles.length < SPARE * columns; place++) {
    if (mayStand(context, order[place])) titles.push(order[place])
  }
  return { kind: 'popularInCountry', subject: country, orderedBy: 'popularity', titles, scores, explored: [], weight: 1 }
}

function mayStand({ input, candidate }: PageContext, title: number): boolean {
  if (candidate[title] === 1) return true
  const cell = cellOf(input.cells, titleId(title))
  return (
    cell >= 0 &&
    input.cells.finished[cell] === 1 &&
    input.cells.inProgress[cell] === 0 &&
    input.at - input.cells.lastAt[cell] >= REST_DAYS * MINUTES_A_DAY
  )
}
