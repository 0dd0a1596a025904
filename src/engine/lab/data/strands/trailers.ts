/**
 * Answers: how long do people go on watching a trailer?
 *
 * S(s): share of trailers that were still running after s seconds, over all and by letter. Each `trailerStop` counts once; one that ran to its
 * end is not left, only not followed further (`service/metrics/weibull.ts`). Times are counted in tenths of a second. Unit: seconds.
 * Source: Krishnan and Sitaraman 2013 (who leaves an advertisement, and when); Liu, White and Dumais 2010 (Weibull with k < 1).
 * Misleads: whoever presses play leaves the trailer too, and counts as having left.
 */
import { NO_TRAILER } from '../../../contract/ids'
import { TRAILER_SECONDS, TRAILERS_A_TITLE } from '../../../contract/vocabulary'
import { fitWeibull, stillThere, type WeibullFit } from '../../../service/metrics/weibull'
import type { StrandCount } from './count'

export interface TrailerSurvival {
  readonly stops: number
  /** Share still watching after 0, 1, 2 … seconds; empty where nothing was watched. */
  readonly still: readonly number[]
  /** Null where too little was watched. */
  readonly fit: WeibullFit | null
  /** What the fit says of the same seconds; empty where there is none. */
  readonly fitted: readonly number[]
}

export interface TrailersPicture {
  readonly signal: 'trailers'
  readonly all: TrailerSurvival
  /** Trailers A to J. */
  readonly letters: readonly TrailerSurvival[]
}

const STEPS_A_SECOND = 10
const STEPS = TRAILER_SECONDS * STEPS_A_SECOND

interface Stops {
  readonly left: Float64Array
  through: number
}

export function countTrailers(): StrandCount<TrailersPicture> {
  const none = (): Stops => ({ left: new Float64Array(STEPS), through: 0 })
  const all = none()
  const letters = Array.from({ length: TRAILERS_A_TITLE }, none)
  return {
    kinds: ['trailerStop'],
    add: ({ amount, share, trailer }) => {
      if (amount < 0) return
      const to = trailer === NO_TRAILER ? [all] : [all, letters[trailer]]
      for (const stops of to) {
        if (share >= 1 || amount >= TRAILER_SECONDS) stops.through++
        else stops.left[Math.floor(amount * STEPS_A_SECOND)]++
      }
    },
    finish: () => ({ signal: 'trailers', all: survivalOf(all), letters: letters.map(survivalOf) }),
  }
}

function survivalOf({ left, through }: Stops): TrailerSurvival {
  const stops = left.reduce((sum, count) => sum + count, through)
  if (stops === 0) return { stops, still: [], fit: null, fitted: [] }
  let there = stops
  const still = [1]
  for (let step = 0; step < STEPS; step++) {
    there -= left[step]
    if ((step + 1) % STEPS_A_SECOND === 0) still.push(there / stops)
  }
  const observed = Array.from(left, (count, step) => ({ time: (step + 0.5) / STEPS_A_SECOND, left: count, followed: 0 }))
  const fit = fitWeibull([...observed, { time: TRAILER_SECONDS, left: 0, followed: through }])
  return { stops, still, fit, fitted: fit === null ? [] : still.map((_, second) => stillThere(fit, second)) }
}
