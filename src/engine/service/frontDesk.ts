/**
 * Answers requests: a page for a profile, a trailer for a tile. Folds the person's history in, once a sitting; everything
 * else was learned last night.
 *
 * A desk reads from one set of histories. A fork of an evening ("had she been so") opens a desk of its own on copied
 * histories and shares what was learned. Nothing here looks a profile up in a model: same history, same page.
 */
import type { PublicCatalogue } from '../contract/catalogue'
import type { History } from '../contract/history'
import type { ProfileId, TitleId } from '../contract/ids'
import { profileId } from '../contract/ids'
import { SIGNALS } from '../contract/signals'
import type { PageRequest, ShownPage, Storefront, TrailerChoice } from '../contract/storefront'
import { ASPECTS } from '../contract/vocabulary'
import { knowing } from './knowing'
import type { Learned } from './learned'
import type { Histories } from './log/histories'
import { hidesRecords } from './log/signals'
import type { Cold } from './models/protocol'
import type { Arranging, PageInput } from './pages/draft'
import type { PageRow } from './pages/page'
import { AspectAffinities } from './trailers/affinities'

/** No profile's number. */
const EVERYBODY = profileId(0xffffffff)

export interface FrontDeskOptions {
  readonly catalogue: PublicCatalogue
  readonly histories: Histories
  /** What was learned, as of now: read at each request. */
  readonly learned: () => Learned
}

export class FrontDesk implements Storefront {
  readonly histories: Histories
  readonly #learned: () => Learned
  readonly #scores: Float32Array
  readonly #affinities: AspectAffinities
  readonly #aspects = new Float32Array(ASPECTS.length)
  /** Trailers chosen since the last learning, by profile × titles + title. */
  readonly #choices = new Map<number, TrailerChoice>()
  #trailersReadFor = -1
  #period = 0

  constructor({ catalogue, histories, learned }: FrontDeskOptions) {
    this.histories = histories
    this.#learned = learned
    this.#scores = new Float32Array(catalogue.titles.length)
    this.#affinities = new AspectAffinities(catalogue)
  }

  openPage(request: PageRequest): ShownPage {
    this.readAnew()
    const { pages } = this.#learned()
    const input = this.#input(request)
    const { cold, scores, history } = input
    const { country } = history
    const tell = (title: TitleId): number =>
      cold === null ? knowing(title, { scores, popular: pages.popularIn(country), signals: this.#signalsOf(request.profile) }) : 0
    return { number: request.at, rows: pages.show(input), knowing: tell }
  }

  /** The page with each tile's scores and placements; the same titles at the same places as `openPage`, unless it is arranged otherwise. */
  tracedPage(request: PageRequest, arranging?: Arranging): readonly PageRow[] {
    return this.#learned().pages.build({ ...this.#input(request), arranging })
  }

  trailerFor(profile: ProfileId, title: TitleId): TrailerChoice {
    const key = this.#keyOf(profile, title)
    const made = this.#choices.get(key)
    if (made !== undefined) return made
    if (this.#trailersReadFor !== profile) this.#readForTrailers(profile)
    this.#affinities.write(title, this.#aspects)
    const choice = { ...this.#learned().trailers.choose({ profile: this.#whoFor(profile), title, affinities: this.#aspects }) }
    this.#choices.set(key, choice)
    return choice
  }

  /** The trailer that stands behind a tile, or would if it were looked at now. Fixes nothing: for whoever looks on. */
  trailerShown(profile: ProfileId, title: TitleId): TrailerChoice {
    const made = this.#choices.get(this.#keyOf(profile, title))
    return (
      made ?? { ...this.#learned().trailers.choose({ profile: this.#whoFor(profile), title, affinities: this.affinities(profile, title) }) }
    )
  }

  /** What the records say, now, of the person's liking of each aspect of the title; overwritten by the next call. */
  affinities(profile: ProfileId, title: TitleId): Float32Array {
    this.#readForTrailers(profile)
    this.#affinities.write(title, this.#aspects)
    return this.#aspects
  }

  /** What a person's records say of trailers is read again before the next is chosen: for whoever opens pages beside this desk. */
  readAnew(): void {
    this.#trailersReadFor = -1
  }

  /** Counts up whenever something was learned, hidden, given back or replaced. */
  get period(): number {
    return this.#period
  }

  /** A new period of learning: trailers may be chosen anew. */
  newPeriod(): void {
    this.#period++
    this.#choices.clear()
    this.#trailersReadFor = -1
  }

  /** The model's score of every title for the profile; all 0 before the first night. Overwritten by the next call. */
  scores(profile: ProfileId): Float32Array {
    return this.#scored(this.histories.of(profile))
  }

  /** Why nothing is known of this person, or null where something is. */
  coldness(profile: ProfileId): Cold | null {
    const blind = this.#isBlindTo(profile)
    if (this.#learned().model === null) return { kind: 'cold', reason: blind ? 'masked' : 'noEvents' }
    return this.histories.of(profile).count > 0 ? null : { kind: 'cold', reason: blind ? 'masked' : 'noEvents' }
  }

  /** Whose lots fall for the trailers: everybody's, where nothing may be known of the person, so that such pages are one. */
  #whoFor(profile: ProfileId): ProfileId {
    return this.#isBlindTo(profile) && this.histories.of(profile).count === 0 ? EVERYBODY : profile
  }

  /** How many of the seven may be read of somebody. */
  #signalsOf(profile: ProfileId): number {
    const { mask, recording } = this.histories
    return SIGNALS.filter((signal) => !mask.has(signal) && recording.isRecorded(profile, signal)).length
  }

  #isBlindTo(profile: ProfileId): boolean {
    return hidesRecords(this.histories.mask) || this.histories.isForgotten(profile)
  }

  #keyOf(profile: ProfileId, title: TitleId): number {
    return profile * this.#scores.length + title
  }

  #readForTrailers(profile: ProfileId): void {
    this.#affinities.read(this.histories.of(profile), { refuseArtists: this.#learned().refuseArtists })
    this.#trailersReadFor = profile
  }

  #input({ profile, at, device }: PageRequest): PageInput {
    const cold = this.coldness(profile)
    const history = this.histories.of(profile)
    const cells = this.histories.cells(profile)
    return { profile, at, device, history, cells, scores: this.#scored(history), cold }
  }

  #scored(history: History): Float32Array {
    const { model } = this.#learned()
    if (model === null) this.#scores.fill(0)
    else model.score(history, this.#scores)
    return this.#scores
  }
}
