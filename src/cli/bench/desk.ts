/** What does one answer of the service cost, after 28 days: a page, a score, a trailer, and a slider moved? */
import { firstMinuteOf, minute, type ProfileId, profileId, titleId } from '../../engine/contract/ids'
import type { LabParts } from '../../engine/lab/parts'
import { historyBuffer } from '../../engine/service/log/cellReader'
import { isBlendModel } from '../../engine/service/models/blendModel'
import { livedWorld } from './livedWorld'
import { CannotMeasure, type Effort, type Section } from './section'
import { MICROSECONDS_A_MILLISECOND, median, quantile, timed } from './timing'

const UNITS = {
  'page.open': 'µs',
  'page.show': 'µs',
  'page.traced': 'µs',
  'page.view': 'µs',
  'score.blend': 'µs',
  'score.foldIn': 'µs',
  'score.popularity': 'µs',
  'score.implicitAls': 'µs',
  'score.content': 'µs',
  'trailer.choose': 'µs',
  'slider.median': 'ms',
  'slider.slowest': 'ms',
}
type Take = (name: keyof typeof UNITS, value: number) => void

const EVENING_MINUTE = 900
const PEOPLE = 400
const ROUNDS = 5
const SLIDERS = 40
const QUICK_SLIDERS = 8
const TRAILERS_A_PERSON = 12

export const desk: Section<keyof typeof UNITS> = {
  units: UNITS,
  measure: (take, effort) => {
    const { parts, days } = livedWorld(effort)
    const people = somePeople(parts)
    const at = minute(firstMinuteOf(parts.service.log.openDay) + EVENING_MINUTE)
    if (days === 0) throw new CannotMeasure('no day was lived')
    pages(take, parts, { people, at })
    scores(take, parts, people)
    trailers(take, parts, people)
    slider(take, parts, { people, effort })
  },
}

/** Evenly spaced, the visitor's empty seat left out. */
function somePeople({ profileCount }: LabParts): readonly ProfileId[] {
  const count = Math.min(PEOPLE, profileCount - 1)
  return Array.from({ length: count }, (_, one) => profileId(Math.floor((one * (profileCount - 1)) / count)))
}

/** Microseconds a call, as the middle of some rounds over all the people. */
function microseconds(people: readonly ProfileId[], call: (profile: ProfileId) => void): number {
  const rounds = Array.from({ length: ROUNDS }, () =>
    timed(() => {
      for (const profile of people) call(profile)
    }),
  )
  return (median(rounds) * MICROSECONDS_A_MILLISECOND) / people.length
}

type Page = Parameters<LabParts['service']['desk']['openPage']>[0]

function pages(take: Take, parts: LabParts, { people, at }: { readonly people: readonly ProfileId[]; readonly at: Page['at'] }): void {
  const { desk: front, histories, learned } = parts.service
  const device = 'television'
  take(
    'page.open',
    microseconds(people, (profile) => void front.openPage({ profile, at, device })),
  )
  take(
    'page.show',
    microseconds(people, (profile) => {
      const about = { history: histories.of(profile), cells: histories.cells(profile), cold: null }
      learned.pages.show({ profile, at, device, ...about, scores: savedScores(parts, profile) })
    }),
  )
  take(
    'page.traced',
    microseconds(people, (profile) => void front.tracedPage({ profile, at, device })),
  )
  take(
    'page.view',
    microseconds(people, (profile) => void parts.view(profile)),
  )
}

const saved = new Map<ProfileId, Float32Array>()

/** Scores reckoned once, so that what is timed afterwards is the page alone. */
function savedScores({ service }: LabParts, profile: ProfileId): Float32Array {
  const known = saved.get(profile)
  if (known !== undefined) return known
  const scores = service.desk.scores(profile).slice()
  saved.set(profile, scores)
  return scores
}

function scores(take: Take, { service }: LabParts, people: readonly ProfileId[]): void {
  const { model } = service.learned
  if (model === null || !isBlendModel(model)) throw new CannotMeasure('the default model is no blend')
  const { members } = model.state
  const out = new Float32Array(model.titleCount)
  const buffers = new Map(people.map((profile) => [profile, service.histories.of(profile, historyBuffer(model.titleCount))]))
  const each = (call: (history: ReturnType<typeof service.histories.of>) => void): number =>
    microseconds(people, (profile) => call(buffers.get(profile) ?? service.histories.of(profile)))
  take(
    'score.blend',
    each((history) => model.score(history, out)),
  )
  take(
    'score.foldIn',
    each((history) => void members.implicitAls.foldIn(history)),
  )
  take(
    'score.popularity',
    each((history) => members.popularity.score(history, out)),
  )
  take(
    'score.implicitAls',
    each((history) => members.implicitAls.score(history, out)),
  )
  take(
    'score.content',
    each((history) => members.content.score(history, out)),
  )
}

/** Of tiles that nobody has looked at since the night. */
function trailers(take: Take, { service }: LabParts, people: readonly ProfileId[]): void {
  const perPerson = microseconds(people, (profile) => {
    if (profile === people[0]) service.desk.newPeriod()
    for (let tile = 0; tile < TRAILERS_A_PERSON; tile++) service.desk.trailerFor(profile, titleId(tile))
  })
  take('trailer.choose', perPerson / TRAILERS_A_PERSON)
  service.desk.newPeriod()
}

function slider(take: Take, parts: LabParts, { people, effort }: { readonly people: readonly ProfileId[]; readonly effort: Effort }): void {
  const count = effort.quick ? QUICK_SLIDERS : SLIDERS
  const moved = people.filter((_, one) => one % Math.floor(people.length / count) === 0)
  const latencies = moved.map((profile) => timed(() => void parts.viewHadSheBeenSo(profile)))
  take('slider.median', median(latencies))
  take('slider.slowest', quantile(latencies, 1))
}
