/** Ratings made up by lot for the bench, a million by default, as the lines of a file. */
import { below, normal } from '../../engine/math/draws'
import { stream } from '../../engine/math/random'

const PEOPLE = 6000
const TITLES = 4000
const FACTORS = 4

/** Lines such as `1::1193::5::978300760`, of people whose tastes have a few dimensions. */
export function* millionLines(count: number): Generator<Uint8Array, void> {
  const dice = stream(1, 'bench: a million ratings')
  const point = (who: number, slot: number) => Array.from({ length: FACTORS }, (_, i) => normal(dice, who, slot, i) / 2)
  const titles = Array.from({ length: TITLES }, (_, title) => point(title, 0))
  const each = Math.ceil(count / PEOPLE)
  for (let person = 0; person < PEOPLE; person++) {
    const taste = point(person, 1)
    const lines = Array.from({ length: each }, (_, at) => {
      const title = Math.floor((below(dice, TITLES, { who: person, slot: 2, index: at }) * (at + 1)) / each)
      const liking = titles[title].reduce((sum, value, i) => sum + value * taste[i], 0)
      const rating = Math.round(3.6 + liking + 0.8 * normal(dice, person, 3, at))
      return `${person + 1}::${title + 1}::${Math.min(5, Math.max(1, rating))}::${978_300_760 + at}\n`
    })
    yield new TextEncoder().encode(lines.join(''))
  }
}
