/**
 * A trailer by rules of hand: to those who like the leading actor, the actor's; to those who like the director, the manner (the
 * Venn diagram of House of Cards, 2013). The first rule whose aspect is liked more than its threshold decides; where none
 * does, the trailer of one for all. Learns nothing; probability 1, so nothing can be estimated from its log by propensities.
 *
 * Rules are data (`rules.ts`). Misleads: whoever wrote the rules believes them; nothing in them notices that they are wrong.
 */
import { trailerId } from '../../contract/ids'
import type { TrailerChoice } from '../../contract/storefront'
import { ASPECTS } from '../../contract/vocabulary'
import { emphasisOf, type TrailerArms, tenATitle, trailerCountOf } from './arms'
import { nearestToGenre } from './oneForAll'
import type { TrailerContext, TrailerPolicy, TrailerPolicyOptions, TrailerPolicyState } from './protocol'
import type { TrailerRule } from './rules'
import { settingsOf } from './settings'

export class TrailerByRule implements TrailerPolicy {
  readonly id = 'byRule'
  readonly draws = 0
  readonly triesAll = false
  readonly rules: readonly TrailerRule[]
  readonly #aspects: readonly number[]
  /** As coarse as the affinities, so that one which stands at its threshold is not above it. */
  readonly #above: Float32Array
  /** By title: the trailer of each rule, then that of whom no rule speaks. */
  readonly #shown: readonly (readonly TrailerChoice[])[]
  #period = 0

  constructor({ catalogue, trailers = tenATitle(catalogue), settings }: TrailerPolicyOptions) {
    const { rules, chosen } = settingsOf(settings, trailers)
    this.rules = rules
    this.#aspects = rules.map(({ aspect }) => ASPECTS.indexOf(aspect))
    this.#above = Float32Array.from(rules, ({ above }) => above)
    this.#shown = catalogue.titles.map((_, title) => {
      const each = rules.map((rule) => trailerOf(rule, trailers, title))
      return [...each, chosen ?? nearestToGenre(catalogue, trailers, title)].map((trailer) => ({
        trailer: trailerId(trailer),
        probability: 1,
      }))
    })
  }

  get period(): number {
    return this.#period
  }

  choose({ title, affinities }: TrailerContext): TrailerChoice {
    const shown = this.#shown[title]
    return shown[this.deciding(affinities) ?? this.#aspects.length]
  }

  /** The place of the first rule that applies; null where none speaks of them. */
  deciding(affinities: Float32Array): number | null {
    const rule = this.#aspects.findIndex((aspect, at) => affinities[aspect] > this.#above[at])
    return rule < 0 ? null : rule
  }

  learn(): void {
    this.#period++
  }

  expected(): null {
    return null
  }

  state(): TrailerPolicyState {
    return { period: this.#period, columns: {} }
  }

  restore({ period }: TrailerPolicyState): void {
    this.#period = period
  }
}

function trailerOf({ aspect, show }: TrailerRule, arms: TrailerArms, title: number): number {
  if (show !== 'most') return show
  const at = ASPECTS.indexOf(aspect)
  let most = 0
  for (let trailer = 1; trailer < trailerCountOf(arms, title); trailer++) {
    if (emphasisOf(arms, title, trailer)[at] > emphasisOf(arms, title, most)[at]) most = trailer
  }
  return most
}
