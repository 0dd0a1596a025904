import { formatFor } from '../../format'

const { integer, percent, plural } = formatFor('en')

/** The bar at the bottom. */
export const time = {
  name: 'Time',
  play: 'Play',
  pause: 'Pause',
  aDay: 'A day',
  aWeek: 'A week',
  aMonth: 'A month',
  speed: 'Speed',
  speeds: { slow: 'a day in four seconds', steady: 'a day a second', full: 'as fast as it goes' },
  shortSpeeds: { slow: '¼ day/s', steady: '1 day/s', full: 'fastest' },
  date: 'Simulated date',
  day: (day: number) => `day ${integer(day)}`,
  world: 'World',
  worldHint: (min: number, max: number) => `A whole number from ${integer(min)} to ${integer(max)}; the same number gives the same world.`,
  worldTrouble: (typed: string, range: { readonly min: number; readonly max: number }) =>
    `“World” wants a whole number from ${integer(range.min)} to ${integer(range.max)}, and “${typed}” is none; the world that is open stays.`,
  openWorld: 'Open this world',
  share: 'Share',
  copied: 'The link is copied: it opens this world, on this day, in this room.',
  copyYourself: 'The browser does not let this page copy. Copy the link from here:',
  reset: 'Reset',
  resetHint: 'Back to the preset: the first world. The one you have is kept, to come back to.',
  running: (days: number) => plural(days, { one: 'One day', other: `${integer(days)} days` }),
  firstDays: 'The first days',
  again: 'The same days again',
  moment: 'That day again',
  progress: (done: number) => percent(done),
  cancelRun: 'Stop here',
  keys: 'Keys: space plays and pauses, → or Page Down lives a day, ← or Page Up stops.',
  more: 'More of time',
}
