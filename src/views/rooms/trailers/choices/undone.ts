/** Which choice a change of each of the room's stores is, and in which views it shows. Pure. */
import type { ChoiceName } from '../../../../scenario/choiceNames'
import type { RaceState } from '../../../../store/trailers/race'
import type { Wish } from '../../../../store/trailers/wish'
import type { TrailersView } from '../../../../store/views'
import type { Plan } from '../timed/plan'
import type { Comparing, Levelling, Logging } from './beside'

type Names<State> = { readonly [Key in keyof State]-?: ChoiceName }

const WISH: Names<Wish> = {
  policy: 'policy',
  settings: 'settings',
  experienced: 'experienced',
  reward: 'reward',
  pace: 'pace',
  days: 'days',
  draw: 'draw',
  drawn: 'drawn',
}
const COMPARING: Names<Comparing> = {
  mode: 'compare-mode',
  ways: 'compare-ways',
  pair: 'compare-pair',
  against: 'compare-pair',
  lots: 'compare-lots',
  lessonDays: 'compare-days',
  measure: 'compare-measure',
}
const LOGGING: Names<Logging> = {
  logging: 'logs-logging',
  share: 'logs-share',
  target: 'logs-target',
  forAll: 'logs-target',
  lots: 'logs-lots',
}
const PLAN: Names<Plan> = {
  genre: 'timed-genre',
  tone: 'timed-tone',
  country: 'timed-country',
  day: 'timed-day',
  share: 'timed-share',
  annoyance: 'timed-annoyance',
  added: 'timed-added',
}
const LEVELLING: Names<Levelling> = {
  level: 'levels-level',
  people: 'levels-people',
  mouth: 'levels-mouth',
  fatigue: 'levels-fatigue',
  cpm: 'levels-cpm',
  message: 'levels-message',
  record: 'levels-record',
  play: 'levels-play',
  audience: 'levels-audience',
}

/** The first of them that is another than before. */
const byKey =
  <State extends object>(names: Names<State>) =>
  (before: State, now: State): ChoiceName | null => {
    for (const key in names) if (before[key] !== now[key]) return names[key]
    return null
  }

export const nameOfWish = byKey(WISH)
export const nameOfComparing = byKey(COMPARING)
export const nameOfLogging = byKey(LOGGING)
export const nameOfPlan = byKey(PLAN)
export const nameOfLevelling = byKey(LEVELLING)
export const nameOfChecking = byKey<{ readonly runs: string }>({ runs: 'check-runs' })

/** What plays on the stage is looked at, not made. */
export function nameOfRace(before: RaceState, now: RaceState): ChoiceName | null {
  if (before.cuttings === now.cuttings) return before.title === now.title ? null : 'title'
  const changed = Object.keys(now.cuttings).find((title) => before.cuttings[title] !== now.cuttings[title])
  return changed !== undefined && before.cuttings[changed]?.now === now.cuttings[changed].now ? 'races' : 'cuts'
}

const OF_TITLE: readonly TrailersView[] = ['stage', 'launch', 'compare', 'logs']

/** Where it can be seen; it is shown in the first unless another of them is open. */
export function viewsOf(what: ChoiceName): readonly TrailersView[] {
  const [group] = what.split('-')
  switch (group) {
    case 'title':
      return OF_TITLE
    case 'cuts':
    case 'races':
      return ['stage', 'launch', 'compare']
    case 'compare':
    case 'logs':
    case 'timed':
    case 'levels':
    case 'check':
      return [group]
    default:
      return ['launch', 'compare']
  }
}
