/**
 * What was held out: the titles that people took up today, beside what was known of them last night.
 *
 * A model that was fitted last night has not seen these plays, so they are an honest test of it, and what the blend learns
 * its weights from. Titles that a profile had already taken up do not count: resuming is no guess.
 *
 * It misleads by what was shown: people mostly take up what last night's page put before them, so that a model is favoured
 * on its own page.
 */
import { KIND } from '../../contract/events'
import { NO_TITLE } from '../../contract/ids'
import type { Interactions } from './interactions'
import type { EventLog } from './log'

/** Pairs; entry i belongs together; profiles in the order in which they were met. */
export interface HeldOut {
  readonly count: number
  readonly profiles: Uint32Array
  readonly titles: Uint16Array
}

/** Pairs that are liked in `after` and were not in `before`: the same profiles and titles, one night later. */
export function gained(before: Interactions, after: Interactions): HeldOut {
  if (before.profileCount !== after.profileCount) {
    throw new RangeError(`Expected \`before.profileCount\` to be ${after.profileCount}, got ${before.profileCount}`)
  }
  const pairs = new Pairs()
  for (let profile = 0; profile < after.profileCount; profile++) {
    let known = before.starts[profile]
    const knownEnd = before.starts[profile + 1]
    for (let cell = after.starts[profile]; cell < after.starts[profile + 1]; cell++) {
      const title = after.titles[cell]
      while (known < knownEnd && before.titles[known] < title) known++
      const wasLiked = known < knownEnd && before.titles[known] === title && before.weights[known] > 0
      if (after.weights[cell] > 0 && !wasLiked) pairs.push(profile, title)
    }
  }
  return pairs.heldOut()
}

/** First plays of titles among events `from` to `to` of the log that the profile had not taken up in `before`. */
export function heldOutPlays(log: EventLog, range: { readonly from: number; readonly to: number }, before: Interactions): HeldOut {
  const pairs = new Pairs()
  const met = new Set<number>()
  for (let index = range.from; index < range.to; index++) {
    if (log.kindAt(index) !== KIND.play || log.isHidden(index)) continue
    const profile = log.profileAt(index)
    const title = log.titleAt(index)
    const key = profile * before.titleCount + title
    if (title === NO_TITLE || met.has(key) || isLiked(before, profile, title)) continue
    met.add(key)
    pairs.push(profile, title)
  }
  return pairs.heldOut()
}

function isLiked(interactions: Interactions, profile: number, title: number): boolean {
  let low = interactions.starts[profile]
  let high = interactions.starts[profile + 1]
  const end = high
  while (low < high) {
    const middle = (low + high) >>> 1
    if (interactions.titles[middle] < title) low = middle + 1
    else high = middle
  }
  return low < end && interactions.titles[low] === title && interactions.weights[low] > 0
}

class Pairs {
  private readonly profiles: number[] = []
  private readonly titles: number[] = []

  push(profile: number, title: number): void {
    this.profiles.push(profile)
    this.titles.push(title)
  }

  heldOut(): HeldOut {
    return { count: this.profiles.length, profiles: Uint32Array.from(this.profiles), titles: Uint16Array.from(this.titles) }
  }
}
