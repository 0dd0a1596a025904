/**
 * What people have heard of titles: fame, news, and what others say.
 *
 * Answers: how much is a title talked about today? renown = fame + `wordOfMouth` · z + 0.8 · ½^(days since it arrived ÷ 14) for what came
 * after the opening; z = sign(b) · ½ ln(1 + |b| ÷ mean |b|), b the talk of the last weeks: each showing speaks with what was felt in it, and
 * half is forgotten in ten days. Nothing is heard of what has not arrived.
 * Talk of a day is a sum of whole numbers, and becomes renown only between two days: it does not matter in which order, or by how
 * many workers, households were lived. Shapes: by title, and the renown of the last 32 days, so that a day can be lived again.
 * Source: influence of what others chose (Salganik et al. 2006), weighed by liking; sizes set by us.
 */
import { exp, log, pow } from '../math/elementary'
import { MORNINGS } from './people/moods'

const HALF_DAYS = 10
const NEWS = 0.8
const NEWS_HALF_DAYS = 14
const FAME_HEARD = 0.6
const THOUSANDTHS = 1000

interface RenownBasis {
  readonly fame: Float32Array
  readonly arrivesOn: Uint16Array
  readonly wordOfMouth: number
}

export interface RenownState {
  readonly talk: Float64Array
  readonly days: Float32Array
}

export class Renown {
  /** By title, of the day that is lived. */
  readonly now: Float32Array
  /** Running sums of the titles' weights of being heard of. */
  readonly heard: Float64Array
  /** Today's talk, in thousandths. */
  readonly today: Int32Array
  readonly #basis: RenownBasis
  readonly #talk: Float64Array
  readonly #days: Float32Array

  constructor(basis: RenownBasis) {
    const { length } = basis.fame
    this.#basis = basis
    this.now = new Float32Array(length)
    this.heard = new Float64Array(length)
    this.today = new Int32Array(length)
    this.#talk = new Float64Array(length)
    this.#days = new Float32Array(MORNINGS * length)
    this.#reckon(0)
    this.show(0)
  }

  /** Somebody tells of a title what they felt, −1..1. */
  tell(title: number, felt: number): void {
    this.today[title] += Math.round(THOUSANDTHS * felt)
  }

  /** Ends a day: what was said of it is heard on the next. */
  closeDay(day: number): void {
    const kept = pow(0.5, 1 / HALF_DAYS)
    for (let title = 0; title < this.#talk.length; title++) this.#talk[title] = kept * this.#talk[title] + this.today[title] / THOUSANDTHS
    this.today.fill(0)
    this.#reckon(day + 1)
    this.show(day + 1)
  }

  /** Makes `now` what it was on one of the last days. */
  show(day: number): void {
    const { length } = this.now
    const at = (day % MORNINGS) * length
    this.now.set(this.#days.subarray(at, at + length))
    let sum = 0
    for (let title = 0; title < length; title++) {
      if (this.#basis.arrivesOn[title] <= day) sum += exp(FAME_HEARD * this.now[title])
      this.heard[title] = sum
    }
  }

  state(): RenownState {
    return { talk: this.#talk.slice(), days: this.#days.slice() }
  }

  restore({ talk, days }: RenownState, day: number): void {
    this.#talk.set(talk)
    this.#days.set(days)
    this.today.fill(0)
    this.show(day)
  }

  #reckon(day: number): void {
    const { fame, arrivesOn, wordOfMouth } = this.#basis
    const talk = this.#talk
    let mean = 0
    for (let title = 0; title < talk.length; title++) mean += Math.abs(talk[title]) / talk.length
    const at = (day % MORNINGS) * talk.length
    for (let title = 0; title < talk.length; title++) {
      const said = mean > 0 ? 0.5 * log(1 + Math.abs(talk[title]) / mean) : 0
      const age = day - arrivesOn[title]
      const news = arrivesOn[title] > 0 && age >= 0 ? NEWS * pow(0.5, age / NEWS_HALF_DAYS) : 0
      this.#days[at + title] = fame[title] + news + wordOfMouth * (talk[title] < 0 ? -said : said)
    }
  }
}
