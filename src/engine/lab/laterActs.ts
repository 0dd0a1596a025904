/** Acts that no first visit begins with: what is decided on people's data, and evenings lived again. Fetched by `fetchActs`. */
import type { Act, LaterAct } from './acts'
import { askNewcomers, decideOnData } from './data/decisions'
import type { Evening } from './evening'
import { becomeSo } from './liveAgain'

/** Answers the act as it was taken. */
function takeLaterAct(evening: Evening, act: LaterAct): Act {
  if (act.kind !== 'tweak') return decideOnData(evening, act)
  becomeSo(evening, act)
  return act
}

export const LATER_ACTS = { takeLaterAct, askNewcomers }
