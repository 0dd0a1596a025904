/**
 * By how much an event out there moves what somebody finds in a trailer, or in a title.
 *
 * Answers: what is to be added to a trailer's fit, and to the wish for a title, on a given day?
 * Formula: fit gains Σ_a emphasis_a · pull_a(viewer, day); the wish gains 0.6 · Σ_a content_a · pull_a ÷ Σ_a content_a; the mean over those who sit
 * there. Without currents both are 0. Sizes set by us.
 */
import { TRAILERS_A_TITLE } from '../../contract/vocabulary'
import { ASPECT_COUNT } from '../aspects'
import type { ShownTrailer } from '../evening/expectation'
import type { Sitting, Stage } from '../evening/sitting'

const CONTENT = 0.6

interface Moment {
  readonly viewer: number
  readonly day: number
}

/** What the day adds to the fit of a trailer. */
export function trailerMoved(stage: Stage, { viewer, day }: Moment, { title, trailer }: Readonly<ShownTrailer>): number {
  const { emphasis } = stage.catalogue.titles
  return weighed(stage, { viewer, day }, { weights: emphasis, at: (title * TRAILERS_A_TITLE + trailer) * ASPECT_COUNT })
}

/** What the day adds to the wish for a title. */
export function titleMoved(stage: Stage, { viewer, day }: Moment, title: number): number {
  const { content } = stage.catalogue.titles
  const at = title * ASPECT_COUNT
  let total = 1e-9
  for (let aspect = 0; aspect < ASPECT_COUNT; aspect++) total += content[at + aspect]
  return (CONTENT * weighed(stage, { viewer, day }, { weights: content, at })) / total
}

export function sharedTrailerMoved(stage: Stage, { company, companyCount, day }: Sitting, shown: Readonly<ShownTrailer>): number {
  let sum = 0
  for (let i = 0; i < companyCount; i++) sum += trailerMoved(stage, { viewer: company[i].viewer, day }, shown)
  return sum / companyCount
}

export function sharedTitleMoved(stage: Stage, { company, companyCount, day }: Sitting, title: number): number {
  let sum = 0
  for (let i = 0; i < companyCount; i++) sum += titleMoved(stage, { viewer: company[i].viewer, day }, title)
  return sum / companyCount
}

interface Weights {
  readonly weights: Float32Array
  readonly at: number
}

function weighed({ currents, people }: Stage, { viewer, day }: Moment, { weights, at }: Weights): number {
  if (currents === null) return 0
  const { viewers, households } = people
  const country = households.country[viewers.household[viewer]]
  return currents.weigh(viewers, viewer, { country, day, weights, at })
}
