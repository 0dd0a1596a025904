/**
 * Answers: at which hours of the week is watched, of all or of one genre?
 *
 * The minutes of each `stop`, laid back over the hours of the clock that they filled (`people/layMinutes.ts`). Shapes: 7 × 24, Monday first,
 * row-major. Minutes whose hour was not recorded are counted apart. Misleads: somebody asleep before the running programme counts as watching.
 */
import type { PublicCatalogue } from '../../../contract/catalogue'
import type { EventRecord } from '../../../contract/events'
import { NO_TITLE } from '../../../contract/ids'
import type { Genre } from '../../../contract/vocabulary'
import { HOURS_A_WEEK, layMinutes } from '../../people/layMinutes'
import { minutesOf, type StrandCount } from './count'

export interface HoursPicture {
  readonly signal: 'when'
  readonly minutesByHour: Float32Array
  readonly minutes: number
  /** Minutes whose hour is not known. */
  readonly hourless: number
}

interface HoursOptions {
  readonly genre: Genre | null
  isWithoutHour(record: Readonly<EventRecord>): boolean
}

export function countHours({ titles }: Pick<PublicCatalogue, 'titles'>, { genre, isWithoutHour }: HoursOptions): StrandCount<HoursPicture> {
  const minutesByHour = new Float32Array(HOURS_A_WEEK)
  const isOfGenre = titles.map(({ genres }) => genre === null || genres.includes(genre))
  let minutes = 0
  let hourless = 0
  return {
    kinds: ['stop'],
    add: (record) => {
      if (record.title === NO_TITLE ? genre !== null : !isOfGenre[record.title]) return
      const amount = minutesOf(record)
      if (isWithoutHour(record)) {
        hourless += amount
        return
      }
      minutes += amount
      layMinutes(minutesByHour, record.at, amount)
    },
    finish: () => ({ signal: 'when', minutesByHour, minutes, hourless }),
  }
}
