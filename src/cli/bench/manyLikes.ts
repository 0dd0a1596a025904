/**
 * Likes made up by lot, as many as are asked for: people of a few tastes, some far more active than others, some titles far more
 * famous than others. Each like is the nearer to the person's taste of two titles drawn by fame.
 */
import { minute } from '../../engine/contract/ids'
import { normal } from '../../engine/math/draws'
import { exp } from '../../engine/math/elementary'
import { stream, uniform } from '../../engine/math/random'
import type { Interactions } from '../../engine/service/log/interactions'

export interface HowMany {
  readonly people: number
  readonly titles: number
  readonly likes: number
}

const TASTES = 8

export function manyLikes({ people, titles, likes }: HowMany): Interactions {
  const dice = stream(1, 'bench: many likes')
  const point = (who: number, slot: number): number[] => Array.from({ length: TASTES }, (_, i) => normal(dice, who, slot, i))
  const traits = Array.from({ length: titles }, (_, title) => point(title, 0))
  const activity = Array.from({ length: people }, (_, who) => exp(0.8 * normal(dice, who, 1, 0)))
  const unit = likes / activity.reduce((sum, value) => sum + value, 0)
  const starts = new Int32Array(people + 1)
  const rows = activity.map((active, who) => {
    const taste = point(who, 2)
    const nearness = (title: number): number => traits[title].reduce((sum, value, i) => sum + value * taste[i], 0)
    // The product of two uniform numbers: the first fifth of the titles gets half of the draws.
    const byFame = (index: number): number => Math.floor(titles * uniform(dice, who, 3, index) * uniform(dice, who, 4, index))
    const liked = new Set<number>()
    const wanted = Math.min(titles / 2, active * unit)
    for (let draw = 0; liked.size < wanted; draw += 2) {
      const [one, other] = [byFame(draw), byFame(draw + 1)]
      liked.add(nearness(one) > nearness(other) ? one : other)
    }
    starts[who + 1] = starts[who] + liked.size
    return [...liked].sort((one, other) => one - other)
  })
  const cells = starts[people]
  return {
    profileCount: people,
    titleCount: titles,
    starts,
    titles: Uint16Array.from(rows.flat()),
    weights: new Float32Array(cells).fill(1),
    lastAt: new Int32Array(cells),
    countries: new Int8Array(people).fill(-1),
    now: minute(1),
  }
}
