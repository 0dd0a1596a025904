import type { ComparedMeasure } from '../../../engine/lab/twoWorlds'
import { formatFor } from '../../format'

const { decimal, integer, plural, signed } = formatFor('en')

const measures: { readonly [M in ComparedMeasure]: { readonly name: string; readonly unit: string } } = {
  hours: { name: 'hours watched', unit: 'hours a day, all together' },
  eveningsFound: { name: 'evenings found', unit: '% of sittings' },
  trailerTakeRate: { name: 'pressed play after a trailer', unit: '% of trailers seen' },
  takeRate: { name: 'pressed play', unit: '% of tiles looked at' },
  effectiveCatalogueSize: { name: 'titles in use', unit: 'titles' },
  overlap: { name: 'titles shared by two pages', unit: 'titles of 10' },
}

/** What the choices of a knob are called. */
const choices: Readonly<Record<string, string>> = {
  blend: 'the blend',
  implicitAls: 'people who watch alike',
  itemKnn: 'titles watched together',
  content: 'what the title holds',
  popularity: 'popularity',
  cosine: 'who did something with both',
  pearson: 'who liked both more than expected',
  linearThompson: 'one for each person',
  bestOnAverage: 'the best on average',
  oneForAll: 'the same for all',
  random: 'by lot',
  own: 'one each',
  shared: 'one for the sofa',
}

/** Two worlds with one knob between them, lived beside the open one. */
export const twoWorlds = {
  title: 'Two worlds, one thing between them',
  sentence:
    'Pick a knob and two values for it. Small worlds are then lived twice with the same people and the same dice, beside yours, which goes on.',
  knob: 'Knob',
  a: 'World A',
  b: 'World B',
  look: 'Look at',
  measures,
  choices,
  run: 'Live both',
  stop: 'Stop',
  size: (size: { readonly worlds: number; readonly people: number; readonly days: number }) =>
    `${integer(size.worlds)} pairs of worlds of ${integer(size.people)} people, ${integer(size.days)} days each.`,
  running: (share: number) => `Living them … ${integer(Math.floor(share * 100))}%`,
  noWorker:
    'This browser gives the page no second worker, so nothing can be lived beside your world. Close other tabs of this site and try again.',
  failed: 'Something failed while they were lived; your own world is untouched. Try again, or with other values.',
  stopped: 'Stopped. What had come out by then stands here.',
  same: 'Both worlds have the same value: choose another for one of them.',
  chart: (measure: string) => `Difference in ${measure}, A minus B, so far`,
  days: 'Days',
  columns: { day: 'Day', a: 'A', b: 'B', difference: 'A − B', low: 'from', high: 'to' },
  none: 'one world is no interval',
  difference: (told: {
    readonly measure: string
    readonly value: string
    readonly low: string
    readonly high: string
    readonly unit: string
    readonly day: number
  }) =>
    `After ${plural(told.day, { one: 'one day', other: `${integer(told.day)} days` })}: ${told.measure}, A minus B, ${told.value} ${told.unit}, with 95% from ${told.low} to ${told.high}.`,
  since: (day: number) => `Since day ${integer(day)} the band has left 0 outside: the difference could be known.`,
  notYet: 'The band still holds 0: it could be chance.',
  worlds: (worlds: number | null) =>
    worlds === null
      ? 'More than a thousand pairs of worlds would be needed to tell so small a difference from chance.'
      : `At this difference ${integer(worlds)} pairs of worlds would be enough.`,
  people: (people: number) => `A company can live no day twice: it would need about ${integer(people)} people in each of two groups.`,
  nothing: 'No difference came out at all.',
  set: 'Set by us: the two values. Came out: all else.',
  how: 'Each pair shares its seed, hence its people, its catalogue and its dice; the band is Student’s 95% interval over the pairs, of the mean so far. Pairs: the fewest m with t(m − 1) · s ÷ √m below the difference d. People: V · (1.96 ÷ d)² · (s²A + s²B), V the people of one world. Both rest on few worlds, and two worlds differ by catalogue too: the people asked for are rather too many.',
  value: (value: number, digits: number) => (value < 0 ? signed(value, digits) : decimal(value, digits)),
}
