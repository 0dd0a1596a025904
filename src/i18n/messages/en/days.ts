import { formatFor } from '../../format'

const { integer, plural } = formatFor('en')

/** The strip of days in the bar at the bottom. */
export const days = {
  name: 'Day shown',
  sentence: (day: string, horizon: number, guessed: string | null) =>
    `${day}, of ${plural(horizon, { one: 'one day lived', other: `${integer(horizon)} days lived` })}${guessed === null ? '' : `; next play guessed: ${guessed}`}`,
  inTen: (share: string) => `${share} in 10`,
  hint: 'Drag to see a day again that was already lived. What you did later waits, until you do something new.',
  guessed: 'Next play guessed, day by day',
}
