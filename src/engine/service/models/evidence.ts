/**
 * The people behind a recommendation: of those who liked one title, how many liked the other too, and who. Counted from the
 * interactions, so that anybody can count it again from the log.
 *
 * It is evidence, not the reason: the score's exact parts stand in the model's explanation. It misleads for popular titles,
 * which share their audience with everything.
 */
import type { ProfileId, TitleId } from '../../contract/ids'
import { profileId } from '../../contract/ids'
import type { Interactions } from '../log/interactions'
import type { ByTitle } from './byTitle'
import { byTitle } from './byTitle'
import { expectTitle } from './checks'

export interface SharedAudience {
  /** People who liked `watched`. */
  readonly watchedFirst: number
  /** Of these, people who liked the other title too. */
  readonly both: number
  /** Some of them: those who liked both most (the smaller of the two weights), ties to the smaller number. */
  readonly people: readonly ProfileId[]
}

export interface AudienceQuestion {
  readonly watched: TitleId
  readonly title: TitleId
  /** How many people to name. */
  readonly count: number
  /** Whose screen it is: never named as their own evidence. */
  readonly except?: ProfileId
}

export class Evidence {
  private readonly columns: ByTitle
  private readonly titleCount: number

  constructor(interactions: Interactions) {
    this.columns = byTitle(interactions)
    this.titleCount = interactions.titleCount
  }

  /** People who liked each title. */
  likers(): Int32Array {
    const { starts, weights } = this.columns
    const counts = new Int32Array(this.titleCount)
    for (let title = 0; title < this.titleCount; title++) {
      for (let at = starts[title]; at < starts[title + 1]; at++) if (weights[at] > 0) counts[title]++
    }
    return counts
  }

  shared(question: AudienceQuestion): SharedAudience {
    const { watched, title, count, except } = question
    expectTitle(watched, this.titleCount)
    expectTitle(title, this.titleCount)
    const { starts, profiles, weights } = this.columns
    const found: { readonly person: ProfileId; readonly weight: number }[] = []
    let watchedFirst = 0
    let other = starts[title]
    for (let at = starts[watched]; at < starts[watched + 1]; at++) {
      const profile = profiles[at]
      if (!(weights[at] > 0) || profile === except) continue
      watchedFirst++
      while (other < starts[title + 1] && profiles[other] < profile) other++
      const likedBoth = other < starts[title + 1] && profiles[other] === profile && weights[other] > 0
      if (likedBoth) found.push({ person: profileId(profile), weight: Math.min(weights[at], weights[other]) })
    }
    found.sort((one, another) => another.weight - one.weight || one.person - another.person)
    return { watchedFirst, both: found.length, people: found.slice(0, count).map(({ person }) => person) }
  }

  /** Of a person's liked titles, those whose audience shares most with a title: largest share of both ÷ first. */
  strongest(watched: readonly TitleId[], title: TitleId, count: number): readonly TitleId[] {
    const shares = watched
      .filter((one) => one !== title)
      .map((one) => {
        const { both, watchedFirst } = this.shared({ watched: one, title, count: 0 })
        return { one, share: watchedFirst > 0 ? both / watchedFirst : 0 }
      })
    shares.sort((first, second) => second.share - first.share || first.one - second.one)
    return shares.slice(0, count).map(({ one }) => one)
  }
}
