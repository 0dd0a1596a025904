/** What is chosen in the views beside the launch: comparisons, estimates from logs, levels, and published figures. */
import type { LaunchMeasure } from '../../../../engine/lab/launch/measured'
import type { TrailerPolicyId } from '../../../../engine/service/trailers/protocol'
import { createChosen } from '../../../../store/choices/chosen'
import { type Field, listOf, numberOf, oneOf, within } from '../../../../store/choices/field'
import { LAUNCH_DAYS } from '../../../../store/trailers/wish'
import { TRAILERS_A_TITLE } from '../../../vocabulary'
import { REAL, RECORDED } from '../compare/derive'
import { POLICIES } from '../launch/policies'
import type { Prices } from '../levels/derive'

export const MODES = ['policies', 'promise', 'rewards'] as const
/** What an empty promise is held against: those of the title that keep theirs, by lot, or one of them. */
export const AGAINST = ['lot', 'one'] as const
export const LOTS = ['4', '8', '16'] as const
type Lots = (typeof LOTS)[number]

export type Pair = readonly [number, number]
const two = listOf(numberOf(TRAILERS_A_TITLE), { least: 2, most: 2 })
const pair: Field<Pair> = {
  write: two.write,
  read: (text) => {
    const [one, other] = two.read(text) ?? []
    return one === undefined || other === undefined ? undefined : [one, other]
  },
}

export interface Comparing {
  readonly mode: (typeof MODES)[number]
  readonly ways: readonly TrailerPolicyId[]
  readonly pair: Pair
  readonly against: (typeof AGAINST)[number]
  readonly lots: Lots
  /** For how long three kinds of success teach: a series is finished days after it is begun, and before that endings teach nothing. */
  readonly lessonDays: number
  readonly measure: LaunchMeasure
}

export const comparing = createChosen<Comparing>(
  'compare',
  {
    mode: 'policies',
    ways: ['oneForAll', 'bestOnAverage', 'thompson', 'linearThompson'],
    pair: [0, 1],
    against: 'lot',
    lots: '8',
    lessonDays: 21,
    measure: 'plays',
  },
  {
    mode: oneOf(MODES),
    ways: listOf(oneOf(POLICIES), { most: POLICIES.length }),
    pair,
    against: oneOf(AGAINST),
    lots: oneOf(LOTS),
    lessonDays: within(LAUNCH_DAYS),
    measure: oneOf([...RECORDED, ...REAL]),
  },
)

export const SHARE = { min: 0.05, max: 1, step: 0.05 } as const

/** One for all: the trailer that a rule shows its fans, the one that a studio would take, or one by its number. */
export const FOR_ALL = ['fans', 'genre', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const

export interface Logging {
  readonly logging: TrailerPolicyId
  readonly share: number
  readonly target: TrailerPolicyId
  /** Where one for all is judged: which. */
  readonly forAll: (typeof FOR_ALL)[number]
  readonly lots: Lots
}

export const logging = createChosen<Logging>(
  'logs',
  { logging: 'byRule', share: 0.3, target: 'oneForAll', forAll: 'fans', lots: '8' },
  { logging: oneOf(POLICIES), share: within(SHARE), target: oneOf(POLICIES), forAll: oneOf(FOR_ALL), lots: oneOf(LOTS) },
)

export const LEVEL_PEOPLE = { min: 500, max: 6000, step: 500 } as const
export const FATIGUE = { min: 0, max: 0.6, step: 0.05 } as const
export const CPM = { min: 1, max: 60, step: 1 } as const
export const MOUTHS = { none: 0, world: 0.5, strong: 3 } as const
export const MOUTH_CHOICES = ['none', 'world', 'strong'] as const
export const PRICES = {
  message: { min: 0, max: 20_000, step: 500 },
  record: { min: 0, max: 0.2, step: 0.01 },
  play: { min: 0.2, max: 10, step: 0.2 },
  audience: { min: 10_000, max: 5_000_000, step: 10_000 },
} as const

export const MOST_LEVEL = 4

export interface Levelling extends Prices {
  /** From everybody (0) to one person. */
  readonly level: number
  readonly people: number
  readonly mouth: (typeof MOUTH_CHOICES)[number]
  readonly fatigue: number
  readonly cpm: number
}

export const levelling = createChosen<Levelling>(
  'levels',
  {
    level: 0,
    people: 4000,
    mouth: 'world',
    fatigue: 0.25,
    cpm: 15,
    message: 4000,
    record: 0.02,
    play: 2,
    audience: 1_000_000,
  },
  {
    level: numberOf(MOST_LEVEL),
    people: within(LEVEL_PEOPLE),
    mouth: oneOf(MOUTH_CHOICES),
    fatigue: within(FATIGUE),
    cpm: within(CPM),
    message: within(PRICES.message),
    record: within(PRICES.record),
    play: within(PRICES.play),
    audience: within(PRICES.audience),
  },
)

export const CHECK_SIZES = ['few', 'some', 'all'] as const
export const checking = createChosen<{ readonly runs: (typeof CHECK_SIZES)[number] }>(
  'check',
  { runs: 'few' },
  { runs: oneOf(CHECK_SIZES) },
)
