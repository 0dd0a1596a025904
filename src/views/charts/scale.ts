/** An axis that begins and ends at a round number. Pure. */
import { ticksOf } from './curve'

export interface Scale {
  readonly domain: readonly [number, number]
  readonly ticks: readonly number[]
}

interface ScaleWish {
  readonly fromZero?: boolean
  readonly wanted?: number
}

/** Wide enough for all of them. */
export function roundScale(values: readonly number[], { fromZero = false, wanted = 5 }: ScaleWish = {}): Scale {
  const all = fromZero ? [...values, 0] : values
  const [low, high] = [Math.min(...all), Math.max(...all)]
  if (!(high > low)) return { domain: [low - 1, low + 1], ticks: [low] }
  const [one, two = high] = ticksOf([low, high], wanted)
  const step = two - one
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)]
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)))
  return { domain: [ticks[0], ticks[ticks.length - 1]], ticks }
}
