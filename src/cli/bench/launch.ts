/**
 * What does a launch cost? Drawing a hundred thousand people, a launch of a week to them under linear Thompson sampling with what is beside
 * it, and the same with an eleventh trailer in the race; sittings a second of one arm.
 * And what comes out of it before the usual people of a world: who wins how many more than a trailer by lot, over lots of dice, each with the ends of its
 * 95 % interval. The latter are results, not speeds.
 */
import { titleId } from '../../engine/contract/ids'
import { ASPECTS } from '../../engine/contract/vocabulary'
import { createLab } from '../../engine/lab/lab'
import { reckonLaunch } from '../../engine/lab/launch/answering'
import { LaunchDesk } from '../../engine/lab/launch/desk'
import type { LaunchAnswerTo, LaunchAsked, LaunchQuestionName } from '../../engine/lab/launch/questions'
import type { LaunchRequest } from '../../engine/lab/launch/telling'
import { inOneGo } from '../../engine/lab/reckoning'
import { DEFAULT_SCENARIO } from '../../scenario/knobs'
import type { Section } from './section'
import { MILLISECONDS_A_SECOND, timed } from './timing'

const SPEEDS = {
  'launch.draw.100000': 's',
  'launch.ten.100000': 's',
  'launch.eleven.100000': 's',
  'launch.sights.100000': 'trailers seen',
} as const

const LARGE = { people: 100_000, daysBefore: 7, days: 7 }
const SMALL = { people: 2000, daysBefore: 2, days: 2 }
/** Any title: a horror film in the usual world. */
const TITLE = titleId(50)
const REQUEST: LaunchRequest = {
  wish: { policy: 'linearThompson' },
  reward: 'qualityPlay',
  pace: 'nightly',
  days: 7,
  seed: 0,
  truth: false,
}

export const launch: Section<keyof typeof SPEEDS> = {
  units: SPEEDS,
  measure: (take, { quick }) => {
    const { people, daysBefore, days } = quick ? SMALL : LARGE
    const desk = new LaunchDesk()
    const seconds = (work: () => void): number => timed(work) / MILLISECONDS_A_SECOND
    take(
      'launch.draw.100000',
      seconds(() => asked(desk, { question: 'draw', about: { scenario: DEFAULT_SCENARIO, title: TITLE, people, daysBefore } })),
    )
    let sights = 0
    const launched = (): number =>
      seconds(() => {
        const { hours } = asked(desk, { question: 'launch', about: { ...REQUEST, days } })
        sights = hours[hours.length - 1].arms[0].sights
      })
    take('launch.ten.100000', launched())
    take('launch.sights.100000', sights)
    const own = asked(desk, { question: 'trailers', about: null }).trailers.map(({ emphasis }) => emphasis)
    const eleventh = ASPECTS.map((aspect) => (aspect === 'comedy' ? 1 : 0))
    asked(desk, { question: 'trailers', about: [...own, eleventh] })
    take('launch.eleven.100000', launched())
  },
}

/** Each against a trailer by lot. */
const CHOOSERS = {
  single: { policy: 'bestSingle' },
  each: { policy: 'linearThompson' },
  experienced: { policy: 'linearThompson', experienced: true },
  oracle: { policy: 'oracle' },
} as const
const NAMES = ['single', 'each', 'experienced', 'oracle'] as const
const ENDS = { '': 'estimate', '.low': 'low', '.high': 'high' } as const
const LOTS = 8
const WORLD_DAYS = 28

export const launchOrder: Section = {
  units: Object.fromEntries(
    NAMES.flatMap((name) => Object.keys(ENDS).map((end) => [`launch.wonBy.${name}${end}`, 'people more than by lot'])),
  ),
  measure: (take, { quick }) => {
    const desk = new LaunchDesk()
    const lab = createLab(quick ? { ...DEFAULT_SCENARIO, viewers: 300, titles: 80 } : DEFAULT_SCENARIO)
    for (let day = 0; day < (quick ? 4 : WORLD_DAYS); day++) for (const _step of lab.liveDay());
    asked(desk, { question: 'open', about: lab.ask({ question: 'launchStage', about: { title: TITLE } }) })
    const seeds = Array.from({ length: quick ? 2 : LOTS }, (_, lot) => lot)
    const contestants = [{ policy: 'random' as const }, ...NAMES.map((name) => CHOOSERS[name])]
    const about = { contestants, reward: 'qualityPlay', pace: 'nightly', days: quick ? 2 : 14, seeds, truth: true } as const
    const { policies } = asked(desk, { question: 'compare', about })
    NAMES.forEach((name, at) => {
      const won = policies[at + 1].againstFirst.reward
      if (won?.kind !== 'interval') return
      for (const [end, key] of Object.entries(ENDS)) take(`launch.wonBy.${name}${end}`, won[key])
    })
  },
}

const asked = <Name extends LaunchQuestionName>(desk: LaunchDesk, question: LaunchAsked<Name>): LaunchAnswerTo<Name> =>
  inOneGo(reckonLaunch(desk, question))
