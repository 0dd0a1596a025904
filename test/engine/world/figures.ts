/** What a stretch of evenings looks like, in the words of the parameter sheet (facts C and H). */
import { type EventRecord, KIND, NOTHING } from '../../../src/engine/contract/events'
import { DEVICES, GENRES } from '../../../src/engine/contract/vocabulary'
import { gini } from '../../../src/engine/math/inequality'
import type { Lived } from './worlds'

/** One sitting that began at the page, without anything in mind. */
interface Browsed {
  looked: number
  trailers: number
  found: boolean
}

/** What became of a title that a profile began. */
interface Begun {
  readonly title: number
  readonly at: number
  reached: number
  episodes: number
}

export interface Figures {
  readonly browsed: readonly Browsed[]
  readonly trailerSeconds: readonly number[]
  readonly begun: readonly Begun[]
  readonly plays: number
  readonly playsFromSearch: number
  readonly playsByTitle: Float64Array
  readonly minutesByDevice: Float64Array
  /** Hours × genres, by the clock. */
  readonly minutesByHour: Float64Array
}

export function figuresOf({ world, events }: Lived): Figures {
  const { titles } = world.catalogue
  const figures = {
    browsed: [] as Browsed[],
    trailerSeconds: [] as number[],
    plays: 0,
    playsFromSearch: 0,
    playsByTitle: new Float64Array(titles.length),
    minutesByDevice: new Float64Array(DEVICES.length),
    minutesByHour: new Float64Array(24 * GENRES.length),
  }
  const begun = new Map<string, Begun>()
  let sitting: Browsed = { looked: 0, trailers: 0, found: false }
  let purposeful = false
  let over = false
  for (const event of events) {
    const history = begun.get(`${event.profile}:${event.title}`)
    switch (event.kind) {
      case KIND.sittingStart:
        sitting = { looked: 0, trailers: 0, found: false }
        purposeful = false
        over = false
        break
      case KIND.looked:
        if (!over) sitting.looked++
        break
      case KIND.trailerStop:
        if (!over) sitting.trailers++
        figures.trailerSeconds.push(event.amount)
        break
      case KIND.search:
        if (!over) purposeful = true
        break
      case KIND.play:
        figures.plays++
        figures.playsByTitle[event.title]++
        if (event.row === NOTHING) figures.playsFromSearch++
        if (history === undefined)
          begun.set(`${event.profile}:${event.title}`, { title: event.title, at: event.at, reached: 0, episodes: 0 })
        sitting.found = over = true
        break
      case KIND.resume:
        if (!over && sitting.looked <= 1) purposeful = true
        sitting.found = over = true
        break
      case KIND.episodeEnd:
        if (history !== undefined) history.episodes = Math.max(history.episodes, event.episode + 1)
        break
      case KIND.stop:
        if (history !== undefined) history.reached = Math.max(history.reached, event.share)
        addMinutes(figures, event, GENRES.indexOf(titles[event.title].genres[0]))
        break
      case KIND.sittingEnd:
        if (!purposeful) figures.browsed.push(sitting)
        break
    }
  }
  return { ...figures, begun: [...begun.values()] }
}

function addMinutes(figures: Pick<Figures, 'minutesByDevice' | 'minutesByHour'>, event: EventRecord, genre: number): void {
  figures.minutesByDevice[event.device] += event.amount
  for (let minute = 0; minute < event.amount; minute++) {
    const hour = Math.floor((event.at - minute) / 60) % 24
    figures.minutesByHour[hour * GENRES.length + genre]++
  }
}

export function pool(all: readonly Figures[]): Figures {
  const sum = (columns: readonly Float64Array[]): Float64Array =>
    columns[0].map((_, i) => columns.reduce((total, column) => total + column[i], 0))
  return {
    browsed: all.flatMap(({ browsed }) => browsed),
    trailerSeconds: all.flatMap(({ trailerSeconds }) => trailerSeconds),
    begun: all.flatMap(({ begun }) => begun),
    plays: all.reduce((total, { plays }) => total + plays, 0),
    playsFromSearch: all.reduce((total, { playsFromSearch }) => total + playsFromSearch, 0),
    playsByTitle: sum(all.map(({ playsByTitle }) => playsByTitle)),
    minutesByDevice: sum(all.map(({ minutesByDevice }) => minutesByDevice)),
    minutesByHour: sum(all.map(({ minutesByHour }) => minutesByHour)),
  }
}

export const giniOf = ({ playsByTitle }: Figures): number => gini(playsByTitle) ?? 0

/** Share of the minutes of a genre at these hours ÷ its share of all minutes. */
export function lift({ minutesByHour }: Figures, genre: (typeof GENRES)[number], hours: readonly number[]): number {
  const column = GENRES.indexOf(genre)
  let atHours = 0
  let genreAtHours = 0
  let all = 0
  let genreAll = 0
  minutesByHour.forEach((minutes, cell) => {
    const ofGenre = cell % GENRES.length === column ? minutes : 0
    all += minutes
    genreAll += ofGenre
    if (!hours.includes(Math.floor(cell / GENRES.length))) return
    atHours += minutes
    genreAtHours += ofGenre
  })
  return genreAtHours / atHours / (genreAll / all)
}

/** Minutes at each hour of the clock, as shares. */
export function hourShares({ minutesByHour }: Figures): number[] {
  const total = minutesByHour.reduce((sum, minutes) => sum + minutes, 0)
  return Array.from({ length: 24 }, (_, hour) => {
    const row = minutesByHour.subarray(hour * GENRES.length, (hour + 1) * GENRES.length)
    return row.reduce((sum, minutes) => sum + minutes, 0) / total
  })
}

export const share = <T>(items: readonly T[], holds: (item: T) => boolean): number => items.filter(holds).length / items.length
