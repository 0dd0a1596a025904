/**
 * The small worlds that campaigns are tried in: drawn and lived once, kept for the next question.
 *
 * Each: people, a year of sittings, a log of trailers shown by lot, and weeks to come. All live through the calendar of the first, so that a day means the
 * same in each; people, titles and lots are each world's own. Events added by hand lie in the weeks to come.
 */
import type { PublicEvent } from '../../contract/publicEvents'
import type { Genre } from '../../contract/vocabulary'
import type { ContactLog } from '../../service/campaigns/contactLog'
import { Plays } from '../../service/campaigns/groups'
import { byDay, type FeltEvent, YEAR_DAYS } from '../../world/publicEvents/calendar'
import { type Crowd, eventsOf, gather } from './crowd'
import { livePast } from './past'

export const PAST_DAYS = YEAR_DAYS
/** Days in which a campaign may begin, and in which it is looked at from then on. */
export const WINDOW_DAYS = 70
export const HORIZON_DAYS = 21
export const MOST_ADDED = 6

export interface WorldsAsked {
  /** The first world's seed; the others follow it. */
  readonly seed: number
  readonly worlds: number
  readonly people: number
  /** Events that the visitor puts into the weeks to come. */
  readonly added: readonly PublicEvent[]
}

export interface CampaignWorld {
  readonly crowd: Crowd
  readonly log: ContactLog
  readonly plays: Plays
  readonly events: readonly FeltEvent[]
}

const TITLES = 240
const DAYS = PAST_DAYS + WINDOW_DAYS + HORIZON_DAYS

export class CampaignWorlds {
  #key = ''
  readonly #kept = new Map<number, CampaignWorld>();

  /** Yields 0 to 1 while it draws and lives them; at once where they are kept. */
  *open(asked: WorldsAsked): Generator<number, readonly CampaignWorld[]> {
    expectWorlds(asked)
    const key = JSON.stringify([asked.seed, asked.people, asked.added])
    if (key !== this.#key) this.#kept.clear()
    this.#key = key
    const events = [...eventsOf(asked.seed, DAYS), ...asked.added.map(felt)].sort(byDay)
    for (let at = 0; at < asked.worlds; at++) {
      const seed = asked.seed + at
      if (this.#kept.has(seed)) continue
      yield at / asked.worlds
      const crowd = gather({ seed, people: asked.people, titles: TITLES, days: DAYS, events })
      const past = livePast(crowd, { days: PAST_DAYS, looks: 2, without: null })
      let step = past.next()
      for (; step.done !== true; step = past.next()) yield (at + step.value) / asked.worlds
      this.#kept.set(seed, { crowd, log: step.value, plays: new Plays(step.value, crowd.catalogue), events })
    }
    return Array.from({ length: asked.worlds }, (_, at) => this.#kept.get(asked.seed + at)).filter((world) => world !== undefined)
  }
}

/** Added by hand: felt as strongly as usual, and everybody is glad of it. */
const felt = (event: PublicEvent): FeltEvent => ({ ...event, strength: 1, sides: event.countries.map(() => 1) })

function expectWorlds({ worlds, people, added }: WorldsAsked): void {
  if (!(Number.isInteger(worlds) && worlds >= 2)) throw new RangeError(`Expected \`worlds\` to be an integer of at least 2, got ${worlds}`)
  if (!(Number.isInteger(people) && people >= 100))
    throw new RangeError(`Expected \`people\` to be an integer of at least 100, got ${people}`)
  if (added.length > MOST_ADDED) throw new RangeError(`Expected at most ${MOST_ADDED} added events, got ${added.length}`)
  for (const { day, days, countries } of added) {
    if (!(day >= PAST_DAYS && day < DAYS && days >= 1 && countries.length > 0)) {
      throw new RangeError(`Expected an added event in some country from day ${PAST_DAYS} to ${DAYS - 1}, got day ${day}`)
    }
  }
}

/** The series to launch: of the genre, the one whose renown is nearest the middle; any title where the genre has no series. */
export function titleToLaunch({ crowd: { stage, catalogue } }: Pick<CampaignWorld, 'crowd'>, genre: Genre): number {
  const { fame } = stage.catalogue.titles
  const first = catalogue.titles.filter(({ genres, kind }) => genres[0] === genre && kind !== 'film')
  const any = first.length > 0 ? first : catalogue.titles
  return any.reduce((best, { id }) => (Math.abs(fame[id]) < Math.abs(fame[best]) ? id : best), any[0].id)
}
