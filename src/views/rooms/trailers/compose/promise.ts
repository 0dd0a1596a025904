/** A cut that promises one thing: every shot of it that there is, leaned on as much as can be. Pure. */
import type { PublicTitle } from '../../../../engine/contract/catalogue'
import type { Aspect } from '../../../../engine/contract/vocabulary'
import { type Cut, SHOTS, STRESS } from '../../../../store/trailers/cut'
import { trailerOf } from '../../../../worker/pageIds'
import { ASPECTS } from '../../../vocabulary'
import { emphasisOfCut, type RoomTrailer, shelfOf, shotOf } from './board'

/** Of what a title hardly holds by its tags; `holds` by aspect, null where no tag can say it. */
const HARDLY_HELD = 0.2

export interface Promising {
  readonly aspect: Aspect
  readonly cut: Cut
  readonly emphasis: readonly number[]
}

/** What could be promised in vain, each as a cut from the title's own shots. */
export const promisesOf = (title: PublicTitle, ten: readonly RoomTrailer[], holds: readonly (number | null)[]): readonly Promising[] =>
  ASPECTS.flatMap((aspect, at): readonly Promising[] => {
    const held = holds[at] ?? null
    const cut = held !== null && held < HARDLY_HELD ? promiseCut(title, ten, aspect) : null
    return cut === null ? [] : [{ aspect, cut, emphasis: emphasisOfCut(cut, ten) }]
  })

function promiseCut(title: PublicTitle, ten: readonly RoomTrailer[], aspect: Aspect): Cut | null {
  const shots = shelfOf(title, ten).filter((shot) => shot.aspect === aspect)
  if (shots.length < SHOTS.min) return null
  const at = ASPECTS.indexOf(aspect)
  const from = ten.reduce((most, trailer, index) => (trailer.emphasis[at] > ten[most].emphasis[at] ? index : most), 0)
  return {
    from: trailerOf(from),
    shots: shots.slice(0, SHOTS.max).map(({ trailer, shot }, key) => {
      const drawn = shotOf({ trailer, shot }, ten)
      return { key, trailer, shot, seconds: drawn?.seconds ?? 1, stress: STRESS.max, caption: drawn?.caption ?? null }
    }),
  }
}
