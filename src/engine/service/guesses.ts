/** How well did last night's model guess what people took up today? Asked of a sample of the day's new plays. */
import type { ProfileId, TitleId } from '../contract/ids'
import { topK } from '../math/topk'
import type { Interactions } from './log/interactions'
import { historyOf } from './log/interactions'
import type { EventLog } from './log/log'
import type { Mask } from './log/signals'
import type { HeldOut } from './log/splits'
import { heldOutPlays } from './log/splits'
import { nextPlayGuessed } from './metrics/nextPlay'
import type { FittedModel } from './models/protocol'

export interface GuessRequest {
  readonly log: EventLog
  /** The day's events. */
  readonly range: { readonly from: number; readonly to: number }
  /** What was known last night. */
  readonly before: Interactions
  /** Last night's model; null on the first day. */
  readonly model: FittedModel | null
  readonly mask: Mask
  /** Titles that have not arrived. */
  readonly notYet: readonly TitleId[]
}

export interface NightlyGuess {
  /** Share of held-out next plays among the model's first ten; null where it cannot be known. */
  readonly nextPlayGuessed: number | null
  /** How many plays it was asked of. */
  readonly asked: number
}

/** At most so many plays a night; every n-th, so that all hours are asked. */
const MOST_ASKED = 240

export function guessedPlays({ log, range, before, model, mask, notYet }: GuessRequest): NightlyGuess {
  if (model === null || mask.has('titles')) return { nextPlayGuessed: null, asked: 0 }
  const asked = thinned(heldOutPlays(log, range, before))
  const scores = new Float32Array(model.titleCount)
  const allowed = new Uint8Array(model.titleCount)
  const firstGuesses = (profile: ProfileId, out: Uint16Array): number => {
    const history = historyOf(before, profile)
    model.score(history, scores)
    allowed.fill(1)
    for (const title of notYet) allowed[title] = 0
    for (let entry = 0; entry < history.count; entry++) if (history.weights[entry] > 0) allowed[history.titles[entry]] = 0
    return topK(scores, out, { allowed })
  }
  return { nextPlayGuessed: nextPlayGuessed(asked, firstGuesses), asked: asked.count }
}

function thinned(heldOut: HeldOut): HeldOut {
  if (heldOut.count <= MOST_ASKED) return heldOut
  const every = heldOut.count / MOST_ASKED
  const kept = Array.from({ length: MOST_ASKED }, (_, place) => Math.floor(place * every))
  return {
    count: MOST_ASKED,
    profiles: Uint32Array.from(kept, (pair) => heldOut.profiles[pair]),
    titles: Uint16Array.from(kept, (pair) => heldOut.titles[pair]),
  }
}
