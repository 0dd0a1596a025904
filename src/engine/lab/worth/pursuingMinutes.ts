/**
 * A service that pursues what it can count: pages in order of the minutes to be expected, not of what is liked.
 *
 * Formula: the model's score brought to 0..1 over all titles, times the minutes that a press of play on the title came to so far, over all viewings
 * that followed from it: (Σ minutes + κ · mean) ÷ (plays + κ), κ = {@link CAUTION} plays. Read anew every morning from the log, sleepers' minutes
 * included; everything else is the service's own. Source of the idea: ranking by expected watch time (Covington, Adams & Sargin 2016).
 * Shapes: one number a title. Misleads: it is a simple pursuer, which does not look beyond the next title; a real one would learn longer games; and
 * its parts explain the model's own score, before it is weighed.
 */
import { KIND } from '../../contract/events'
import { day as dayAt, NO_TITLE } from '../../contract/ids'
import type { Storefront } from '../../contract/storefront'
import { emptyEvent } from '../../service/log/eventColumns'
import type { EventLog } from '../../service/log/log'
import type { FittedModel } from '../../service/models/protocol'
import type { Evening } from '../evening'
import { inAnotherOrder, rescored } from './anotherOrder'

const CAUTION = 10

export function pursuingMinutes(evening: Evening): Storefront {
  const { service, world } = evening
  const minutes = new MinutesAPlay(world.catalogue.titles.length)
  return inAnotherOrder(evening, ({ model }) => {
    minutes.readUpTo(service.log, evening.day)
    return model === null ? null : pursuing(model, minutes.aPlay())
  })
}

/** The same model, each score weighed with the title's minutes. */
export function pursuing(model: FittedModel, minutes: Float64Array): FittedModel {
  return rescored(model, (history, out) => {
    model.score(history, out)
    let lowest = Number.POSITIVE_INFINITY
    let highest = Number.NEGATIVE_INFINITY
    for (const score of out) {
      lowest = Math.min(lowest, score)
      highest = Math.max(highest, score)
    }
    const scale = highest > lowest ? 1 / (highest - lowest) : 0
    for (let title = 0; title < out.length; title++) out[title] = (out[title] - lowest) * scale * minutes[title]
  })
}

class MinutesAPlay {
  readonly #minutes: Float64Array
  readonly #plays: Float64Array
  readonly #record = emptyEvent()
  #read = 0

  constructor(titles: number) {
    this.#minutes = new Float64Array(titles)
    this.#plays = new Float64Array(titles)
  }

  readUpTo(log: EventLog, today: number): void {
    const end = log.firstOfDay(dayAt(today))
    for (let index = log.next(this.#read); index < end; index = log.next(index + 1)) {
      const kind = log.kindAt(index)
      if (kind !== KIND.play && kind !== KIND.stop) continue
      log.read(index, this.#record)
      const { title, amount } = this.#record
      if (title === NO_TITLE) continue
      if (kind === KIND.play) this.#plays[title]++
      else this.#minutes[title] += Math.max(0, amount)
    }
    this.#read = Math.max(this.#read, end)
  }

  aPlay(): Float64Array {
    const sum = (column: Float64Array): number => column.reduce((total, one) => total + one, 0)
    const mean = sum(this.#minutes) / Math.max(1, sum(this.#plays))
    return this.#minutes.map((minutes, title) => (minutes + CAUTION * mean) / (this.#plays[title] + CAUTION))
  }
}
