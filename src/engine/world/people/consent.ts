/**
 * What a household answers when it is asked for its data.
 *
 * Answers: would it give this signal? Formula, for household h and signal s,
 *   r(h, s) = 2 · (dataFear · f_s · F_h + intrusion · i_s · I_h + dependence · d_s · D_h),
 * F, I, D in 0..1 by lot: how much it fears for its data, feels intruded upon, and fears to depend on the service; the knobs are 0.5 as
 * usual; f_s + i_s + d_s is how sensitive the signal is, at most 1. Asked freely it refuses where r > 0.5. Told "like it to get in" it gives
 * in, unless some signal has r > 0.8: then it leaves. Whoever gives in against its wish is pressed by the largest r it gave in to; that is
 * taken off everything the service gives them, times the knob `autonomy` (moods.ts). Where each use is explained, fear and the feeling of intrusion
 * count less by {@link CALMED}; the fear of depending does not.
 * Shapes: by household. Source: the three motives are those of articles on connected objects; no figure of theirs is used: all is set by us.
 * Misleads: people say one thing and do another, and here they do what they say.
 */
import type { Scenario } from '../../../scenario/knobs'
import type { Signal } from '../../contract/signals'
import { uniform } from '../../math/random'
import type { Dice } from '../streams'
import { CALMED, INTRUSION_LOT } from './minding'

const REFUSES_FROM = 0.5
const LEAVES_FROM = 0.8

interface Sensitivity {
  readonly fear: number
  readonly intrusion: number
  readonly dependence: number
}

/** Set by us: when, how long and where one watches is felt as closest; what is looked up in the catalogue as least. */
const SENSITIVE: { readonly [S in Signal]: Sensitivity } = {
  titles: { fear: 0.3, intrusion: 0.2, dependence: 0.3 },
  artists: { fear: 0.15, intrusion: 0.15, dependence: 0.3 },
  structures: { fear: 0.1, intrusion: 0.15, dependence: 0.3 },
  when: { fear: 0.4, intrusion: 0.5, dependence: 0.1 },
  howLong: { fear: 0.2, intrusion: 0.4, dependence: 0.3 },
  trailers: { fear: 0.2, intrusion: 0.5, dependence: 0.2 },
  device: { fear: 0.5, intrusion: 0.35, dependence: 0.05 },
}

type ConsentKnobs = Pick<Scenario, 'dataFear' | 'intrusion' | 'dependence'>

/** How much a household minds giving a signal, 0 to 2. */
export function reluctance(
  dice: Dice,
  knobs: ConsentKnobs,
  { household, signal, explained = false }: { readonly household: number; readonly signal: Signal; readonly explained?: boolean },
) {
  const { fear, intrusion, dependence } = SENSITIVE[signal]
  const lot = (motive: number): number => uniform(dice.consent, household, motive, 0)
  const minded = knobs.dataFear * fear * lot(0) + knobs.intrusion * intrusion * lot(INTRUSION_LOT)
  return 2 * ((explained ? (1 - CALMED) * minded : minded) + knobs.dependence * dependence * lot(2))
}

export interface Answered {
  /** Signals of those asked that may be recorded. */
  readonly given: ReadonlySet<Signal>
  readonly leaves: boolean
  /** 0..1: how far it gave in against its wish. */
  readonly pressed: number
}

export interface Request {
  readonly signals: readonly Signal[]
  /** Like it to get in. */
  readonly forced: boolean
  /** What each signal is for is said. */
  readonly explained?: boolean
}

export function answerOf(
  dice: Dice,
  knobs: ConsentKnobs,
  { household, asked }: { readonly household: number; readonly asked: Request },
): Answered {
  const minds = asked.signals.map((signal) => reluctance(dice, knobs, { household, signal, explained: asked.explained === true }))
  if (!asked.forced) return { given: new Set(asked.signals.filter((_, at) => minds[at] <= REFUSES_FROM)), leaves: false, pressed: 0 }
  const most = minds.reduce((largest, one) => Math.max(largest, one), 0)
  const leaves = most > LEAVES_FROM
  return { given: new Set(leaves ? [] : asked.signals), leaves, pressed: !leaves && most > REFUSES_FROM ? Math.min(1, most) : 0 }
}

/** The households that mind a signal most: so many of a hundred of these, the most reluctant first; ties by number. */
export function mostReluctant(
  dice: Dice,
  knobs: ConsentKnobs,
  { signal, households, share }: { readonly signal: Signal; readonly households: readonly number[]; readonly share: number },
): readonly number[] {
  const minds = new Map(households.map((household) => [household, reluctance(dice, knobs, { household, signal })]))
  const inOrder = [...households].sort((one, other) => (minds.get(other) ?? 0) - (minds.get(one) ?? 0) || one - other)
  return inOrder.slice(0, Math.round(share * households.length))
}
