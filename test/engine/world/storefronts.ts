/** Storefronts to try the world on: no service, only a way of ordering titles and of picking trailers. */
import { type EventRecord, type EventSink, KIND } from '../../../src/engine/contract/events'
import { day, householdId, type ProfileId, type TitleId, titleId, trailerId } from '../../../src/engine/contract/ids'
import type { ShownPage, Storefront } from '../../../src/engine/contract/storefront'
import { type Device, TRAILERS_A_TITLE } from '../../../src/engine/contract/vocabulary'
import { gumbel } from '../../../src/engine/math/draws'
import { stream, uniform } from '../../../src/engine/math/random'
import { topK } from '../../../src/engine/math/topk'
import type { World } from '../../../src/engine/world/world'

const COLUMNS: { readonly [D in Device]: number } = { television: 6, computer: 7, tablet: 5, phone: 3 }
const ROWS = 7

export interface Shop extends Storefront {
  /** Hears of every play, as a company would. */
  readonly heard: EventSink
}

export interface ShopOptions {
  readonly titles: number
  readonly seed: number
  /** Weight of what is already popular when the page is dealt; 0 deals at random. */
  readonly popularity?: number
  /** A profile's own score of a title, if the page is personal. */
  readonly score?: (profile: ProfileId, title: TitleId) => number
  readonly trailer?: (profile: ProfileId, title: TitleId) => number
}

/** Deals a page by score + popularity + chance; keeps what is begun in a first row, as services do. */
export function openShop({ titles, seed, popularity = 0.6, score, trailer }: ShopOptions): Shop {
  const deal = stream(seed, 'test/shop')
  const plays = new Float64Array(titles)
  const begun = new Map<number, Map<number, number>>()
  const choice = { trailer: trailerId(0), probability: 1 / TRAILERS_A_TITLE }
  const values = new Float64Array(titles)
  const allowed = new Uint8Array(titles)
  const best = new Uint16Array(titles)
  let number = 0
  return {
    openPage({ profile, at, device }): ShownPage {
      const open = [...(begun.get(profile)?.entries() ?? [])].sort((a, b) => b[1] - a[1]).map(([title]) => titleId(title))
      const first = open.slice(0, COLUMNS[device])
      allowed.fill(1)
      for (const title of first) allowed[title] = 0
      for (let title = 0; title < titles; title++) {
        const known = popularity > 0 ? popularity * Math.log(1 + plays[title]) : 0
        values[title] = known + (score?.(profile, titleId(title)) ?? 0) * 4 + 0.7 * gumbel(deal, profile, at, title)
      }
      const dealt = topK(values, best, { k: ROWS * COLUMNS[device], allowed })
      const ranked = Array.from(best.subarray(0, dealt), titleId)
      const rows = Array.from({ length: ROWS }, (_, row) => ({
        kind: 'everything' as const,
        subject: -1,
        titles: ranked.slice(row * COLUMNS[device], (row + 1) * COLUMNS[device]),
      }))
      return { number: number++, rows: first.length > 0 ? [{ kind: 'continueWatching', subject: -1, titles: first }, ...rows] : rows }
    },
    trailerFor(profile, title) {
      choice.trailer = trailerId(trailer?.(profile, title) ?? Math.floor(uniform(deal, profile, 7, title) * TRAILERS_A_TITLE))
      return choice
    },
    heard: {
      emit(event) {
        if (event.kind === KIND.play) plays[event.title]++
        if (event.kind !== KIND.stop) return
        const mine = begun.get(event.profile) ?? new Map<number, number>()
        begun.set(event.profile, mine)
        mine.delete(event.title)
        if (event.share > 0.02 && event.share < 0.9) mine.set(event.title, event.at)
      },
    },
  }
}

/** Every event, copied. */
export function recorder(): { readonly events: EventRecord[]; readonly sink: EventSink } {
  const events: EventRecord[] = []
  return { events, sink: { emit: (event) => events.push({ ...event }) } }
}

/** Lives so many days of everybody on a shop; answers all events. */
export function liveDays(world: World, shop: Shop, days: number): EventRecord[] {
  const { events, sink } = recorder()
  const both: EventSink = {
    emit(event) {
      sink.emit(event)
      shop.heard.emit(event)
    },
  }
  for (let d = 0; d < days; d++) {
    for (let h = 0; h < world.householdCount; h++) world.liveHousehold(householdId(h), day(d), { storefront: shop, sink: both })
    world.endDay(day(d))
  }
  return events
}
