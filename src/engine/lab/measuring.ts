/** Measures a day: what a company counts, what its model guessed, and what only a simulation can see. */
import { notYetOn } from '../contract/arrivals'
import type { ProfileId } from '../contract/ids'
import { day as dayAt, firstMinuteOf, minute } from '../contract/ids'
import { type Stream, stream, uniform } from '../math/random'
import { meanOverlap, VERSION_TILES, writeHomeVersion } from '../service/metrics/homeVersion'
import { isBlendModel } from '../service/models/blendModel'
import type { NightReport } from '../service/service'
import { type Evening, USUAL_HOUR_AFTER } from './evening'
import { peopleThere } from './people/peopleThere'
import { rankingQuality } from './rankingQuality'
import type { DayMeasures } from './snapshot'

/** People whose pages are compared, and whose guesses are held against their tastes, each night. */
const PEOPLE_ASKED = 60
const PAIRS = 200
const MINUTES_AN_HOUR = 60

export class Measuring {
  readonly #evening: Evening
  readonly #whom: Stream
  readonly #pairs: Stream
  readonly #truth: Float32Array
  readonly #candidate: Uint8Array

  constructor(evening: Evening) {
    this.#evening = evening
    this.#whom = stream(evening.scenario.seed, 'measuring: whom')
    this.#pairs = stream(evening.scenario.seed, 'measuring: pairs')
    this.#truth = new Float32Array(evening.world.catalogue.titles.length)
    this.#candidate = new Uint8Array(evening.world.catalogue.titles.length)
  }

  /** Of the day that was just learned from; the pages are tomorrow's. */
  measure(report: NightReport): DayMeasures {
    const { service, day } = this.#evening
    const asked = this.#sample()
    return {
      day,
      recorded: { ...service.metrics.finish({ day, overlap: this.#overlap(asked) }), trailerTakeRate: report.trailerTakeRate },
      guessed: { nextPlayGuessed: report.guessed.nextPlayGuessed, blendWeights: this.#weights() },
      truth: { ...this.#againstTaste(asked), ...this.#felt() },
    }
  }

  #sample(): readonly ProfileId[] {
    const { world, visitor, day } = this.#evening
    const there = peopleThere(this.#evening).filter((profile) => profile !== visitor.profile && !world.isGone(profile))
    const count = Math.min(PEOPLE_ASKED, there.length)
    return Array.from({ length: count }, (_, one) => there[Math.floor(((one + uniform(this.#whom, 0, day, one)) * there.length) / count)])
  }

  #overlap(asked: readonly ProfileId[]): number | null {
    const { service, day } = this.#evening
    const at = minute(firstMinuteOf(dayAt(day + 1)) + USUAL_HOUR_AFTER)
    const versions = new Uint16Array(asked.length * VERSION_TILES)
    for (const [one, profile] of asked.entries()) {
      writeHomeVersion(service.desk.openPage({ profile, at, device: 'television' }).rows, versions, one * VERSION_TILES)
    }
    return meanOverlap(versions, { stream: this.#pairs, slot: day, pairs: PAIRS })
  }

  #weights(): DayMeasures['guessed']['blendWeights'] {
    const { model } = this.#evening.service.learned
    return model !== null && isBlendModel(model) ? model.state.weights.map(({ model: member, weight }) => ({ model: member, weight })) : []
  }

  #againstTaste(asked: readonly ProfileId[]): Pick<DayMeasures['truth'], 'guessAgainstTaste' | 'randomOrder'> {
    const { world, service } = this.#evening
    let ndcg = 0
    let random = 0
    let count = 0
    for (const profile of asked) {
      world.trueScores(world.viewersOf(profile)[0], this.#truth)
      this.#markUnplayed(profile)
      const quality = rankingQuality(service.desk.scores(profile), this.#truth, this.#candidate)
      if (quality === null) continue
      ndcg += quality.ndcg
      random += quality.random
      count++
    }
    return { guessAgainstTaste: count > 0 ? ndcg / count : 0, randomOrder: count > 0 ? random / count : 0 }
  }

  #markUnplayed(profile: ProfileId): void {
    const { service, world, day } = this.#evening
    const cells = service.histories.cells(profile)
    this.#candidate.fill(1)
    for (const title of notYetOn(world.catalogue, day)) this.#candidate[title] = 0
    for (let entry = 0; entry < cells.count; entry++) if (cells.played[entry] === 1) this.#candidate[cells.titles[entry]] = 0
  }

  #felt(): Pick<DayMeasures['truth'], 'enjoymentPerHour' | 'enjoyedHours' | 'disappointments' | 'satisfaction'> {
    const { world, day } = this.#evening
    const { minutes, enjoyedThousandths, disappointments } = world.lived(day)
    const enjoyedMinutes = enjoyedThousandths / 1000
    return {
      enjoymentPerHour: minutes > 0 ? enjoyedMinutes / minutes : null,
      enjoyedHours: enjoyedMinutes / MINUTES_AN_HOUR,
      disappointments,
      satisfaction: world.satisfaction(),
    }
  }
}
