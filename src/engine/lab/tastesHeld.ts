/**
 * Answers: where is the machine's guess about this person right, where is it wrong, and what would they like that no record
 * tells? Real tastes, which no company has.
 *
 * Among the titles that the person has not played, by the guess's own order:
 *   right         the first that is truly in the person's top tenth (as in `rankingQuality.ts`)
 *   wrong         the first that the person would truly not enjoy (enjoyment below 0)
 *   never said    the one they would enjoy most among those on which nothing at all is recorded, not even a look
 * Enjoyment is the mean over those behind the profile, −1 to 1; null where there is no such title.
 */
import { isThereOn } from '../contract/arrivals'
import type { ProfileId, TitleId } from '../contract/ids'
import type { Evening } from './evening'

export interface TastesRequest {
  readonly profile: ProfileId
}

export interface HeldAgainstTaste {
  readonly title: TitleId
  /** 1-based places among the titles not played: by the guess, and by what is true. */
  readonly guessedRank: number
  readonly trueRank: number
  readonly enjoyment: number
}

export interface TastesHeld {
  /** How many titles the person has not played. */
  readonly titles: number
  readonly right: HeldAgainstTaste | null
  readonly wrong: HeldAgainstTaste | null
  readonly neverSaid: HeldAgainstTaste | null
}

const RELEVANT_SHARE = 0.1

export function tastesHeld(evening: Evening, { profile }: TastesRequest): TastesHeld {
  const titles = notPlayed(evening, profile)
  const nothing = { titles: titles.length, right: null, wrong: null, neverSaid: null }
  if (profile === evening.visitor.profile || evening.service.learned.model === null) return nothing
  const scores = Float32Array.from(evening.service.desk.scores(profile))
  const enjoyment = trueEnjoyment(evening, profile)
  const byGuess = ordered(titles, scores)
  const byTaste = ordered(titles, enjoyment)
  const best = new Set(byTaste.slice(0, Math.max(1, Math.round(titles.length * RELEVANT_SHARE))))
  const recorded = recordedTitles(evening, profile)
  const held = (title: TitleId | undefined): HeldAgainstTaste | null =>
    title === undefined
      ? null
      : { title, guessedRank: byGuess.indexOf(title) + 1, trueRank: byTaste.indexOf(title) + 1, enjoyment: enjoyment[title] }
  return {
    titles: titles.length,
    right: held(byGuess.find((title) => best.has(title))),
    wrong: held(byGuess.find((title) => enjoyment[title] < 0)),
    neverSaid: held(byTaste.find((title) => !recorded.has(title))),
  }
}

const ordered = (titles: readonly TitleId[], values: Float32Array): readonly TitleId[] =>
  [...titles].sort((one, other) => values[other] - values[one] || one - other)

function notPlayed({ world, service, day }: Evening, profile: ProfileId): readonly TitleId[] {
  const cells = service.histories.cells(profile)
  const played = new Set<number>()
  for (let entry = 0; entry < cells.count; entry++) if (cells.played[entry] === 1) played.add(cells.titles[entry])
  return world.catalogue.titles.filter((title) => isThereOn(title, day) && !played.has(title.id)).map(({ id }) => id)
}

function trueEnjoyment({ world }: Evening, profile: ProfileId): Float32Array {
  const viewers = world.viewersOf(profile)
  const one = new Float32Array(world.catalogue.titles.length)
  const all = new Float32Array(one.length)
  for (const viewer of viewers) {
    world.trueScores(viewer, one)
    for (let title = 0; title < all.length; title++) all[title] += one[title] / viewers.length
  }
  return all
}

/** Titles that any record of the profile is about, a mere look too while it is kept. */
function recordedTitles({ service: { log, histories } }: Evening, profile: ProfileId): ReadonlySet<number> {
  const cells = histories.cells(profile)
  const titles = new Set<number>(cells.titles.subarray(0, cells.count))
  for (let event = log.latestOf(profile); event >= 0; event = log.previousOf(event)) titles.add(log.titleAt(event))
  return titles
}
