import type { TitleId } from '../../../../engine/contract/ids'
import type { PageView } from '../../../../engine/lab/snapshot'

/** A rectangle within the stage on which the threads are drawn. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** One end of a thread: a poster, and the page on which it stands. */
export interface ThreadEnd {
  readonly poster: Box
  readonly page: Box
}

/** A title that two neighbouring pages share. */
export interface Thread {
  readonly title: TitleId
  /** Indices of the two pages. */
  readonly from: number
  readonly to: number
}

/** Which titles are tied between which pages: each shared one from page to page, in the order in which the pages stand. */
export function threadsBetween(pages: readonly PageView[]): readonly Thread[] {
  const holders = new Map<TitleId, number[]>()
  pages.forEach((page, index) => {
    for (const title of new Set(page.rows.flatMap(({ tiles }) => tiles.map((tile) => tile.title)))) {
      holders.set(title, [...(holders.get(title) ?? []), index])
    }
  })
  return [...holders].flatMap(([title, on]) => on.slice(1).map((to, place) => ({ title, from: on[place], to })))
}

/** Every title that stands on more than one of these pages. */
export const titlesOnSeveral = (pages: readonly PageView[]): ReadonlySet<TitleId> =>
  new Set(threadsBetween(pages).map(({ title }) => title))

/** Threads of one row run at different heights, so that each can be followed. */
const LANES = 5
const LANE_PIXELS = 9
const MARGIN_PIXELS = 5

/**
 * The way of a thread. Side by side it runs level behind the posters to its page's edge, swings through the gutter, and level
 * again behind the other page's posters; one above the other it leaves to the right and goes down the margin. It never crosses
 * a caption: within a page it is at the height of the posters, and lies under them.
 */
export function threadPath({ poster: one, page: home }: ThreadEnd, { poster: other, page: away }: ThreadEnd, place: number): string {
  const lane = ((place % LANES) - Math.floor(LANES / 2)) * LANE_PIXELS
  const [y1, y2] = [middle(one.top, one.bottom) + lane, middle(other.top, other.bottom) + lane]
  if (home.right <= away.left) {
    const [edge, far] = [home.right, away.left]
    const bend = middle(edge, far)
    return `M${round(one.right)} ${round(y1)}H${round(edge)}C${round(bend)} ${round(y1)} ${round(bend)} ${round(y2)} ${round(far)} ${round(y2)}H${round(other.left)}`
  }
  const margin = Math.max(home.right, away.right) + MARGIN_PIXELS + (place % LANES) * 2
  return `M${round(one.right)} ${round(y1)}H${round(margin)}V${round(y2)}H${round(other.right)}`
}

const middle = (one: number, other: number): number => (one + other) / 2
const round = (pixels: number): number => Math.round(pixels * 2) / 2
