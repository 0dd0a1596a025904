/**
 * A page that knows one too well: what somebody feels before a title that was plainly fetched for them alone.
 *
 * Formula: k how much the tile tells of what is known (the storefront says it, 0..1; less {@link CALMED} of it where each use is explained), θ the
 * household's threshold, θ = max(0, 1 − 2 · intrusion · I), I the lot by which it feels intruded upon when asked for data (`consent.ts`): so one
 * who minds being looked at minds it in both. What is over it, o = max(0, k − θ), takes {@link RECOIL} · uncanny · o off the wish to press that tile, and
 * the largest o of a sitting {@link SPOILS} · uncanny · o off what everything that evening counts for (`moods.ts`). The knob uncanny is 0 unless turned,
 * and then nothing of this exists.
 * Source: that people recoil once they see what an inference rests on, and are calmed where each use is explained, is the articles' claim ("créer de la
 * proximité, voire de l'intimité"; "intrusion dans leur quotidien"); no size of it is known to us: all numbers are set by us.
 * Misleads: it comes at once and goes with the evening, where real distrust grows slowly and stays.
 */
import { titleId } from '../../contract/ids'
import type { ShownPage } from '../../contract/storefront'
import { uniform } from '../../math/random'
import { CALMED, INTRUSION_LOT } from '../people/minding'
import type { Sitting, Stage } from './sitting'

const RECOIL = 8
const SPOILS = 2

type Character = Pick<Stage, 'dice' | 'scenario'>

/** From what k on a household feels intruded upon: 0 always, 1 never. */
export const thresholdOf = ({ dice, scenario }: Character, household: number): number =>
  Math.max(0, 1 - 2 * scenario.intrusion * uniform(dice.consent, household, INTRUSION_LOT, 0))

export function forgetIntrusion({ people: { moods } }: Stage, { company, companyCount }: Sitting): void {
  for (let i = 0; i < companyCount; i++) moods.disturbed[company[i].viewer] = 0
}

/** What the wish to press a tile loses. */
export function recoilFrom(stage: Stage, { company, companyCount, host }: Sitting, { page, title }: Tile): number {
  const { scenario, people } = stage
  if (scenario.uncanny === 0 || page.knowing === undefined) return 0
  const { knowing, explained = false } = page
  const known = (explained ? 1 - CALMED : 1) * knowing(titleId(title))
  const over = Math.max(0, known - thresholdOf(stage, people.viewers.household[host]))
  const spoils = SPOILS * scenario.uncanny * over
  const { disturbed } = people.moods
  for (let i = 0; i < companyCount; i++) disturbed[company[i].viewer] = Math.max(disturbed[company[i].viewer], spoils)
  return RECOIL * scenario.uncanny * over
}

interface Tile {
  readonly page: ShownPage
  readonly title: number
}
