/**
 * What do two workers bring? The same world, lived for a few days by one worker and by two, with learning and measuring included.
 *
 * Sittings a second along the longest chain: the orders are written · the lab lives its own households while the shard reads its order and
 * lives the others, whichever takes longer · the answer is read and taken in · the lab learns. Processor time of each part, lived one
 * after the other on one thread: what two idle cores would show on a watch, whatever else this machine does meanwhile. Misleads where two
 * cores share a memory that is too narrow for both.
 * `seed`: what telling a shard anew how things stand takes, after an act, in milliseconds of the lab's.
 */
import { deserialize, serialize } from 'node:v8'
import { createLab } from '../../engine/lab/lab'
import type { Answer, Order } from '../../engine/lab/shards/order'
import { Shard } from '../../engine/lab/shards/shard'
import { SharedDays } from '../../engine/lab/shards/sharing'
import { DEFAULT_SCENARIO, type Scenario } from '../../scenario/knobs'
import type { Effort, Section } from './section'
import { MILLISECONDS_A_SECOND, timed } from './timing'

const UNITS = {
  'shards.oneWorker.2400': 'sittings/s',
  'shards.twoWorkers.2400': 'sittings/s',
  'shards.seed.2400': 'ms',
  'shards.oneWorker.10000': 'sittings/s',
  'shards.twoWorkers.10000': 'sittings/s',
  'shards.seed.10000': 'ms',
  'shards.oneWorker.100000': 'sittings/s',
  'shards.twoWorkers.100000': 'sittings/s',
  'shards.seed.100000': 'ms',
}

const SIZES = [2400, 10_000, 100_000] as const
const QUICK_SIZES = [2400] as const
const DAYS = 4
const WARM_UP_DAYS = 8

export const sharedDays: Section<keyof typeof UNITS> = {
  units: UNITS,
  measure: (take, { quick }: Effort) => {
    const warming = new Pair(DEFAULT_SCENARIO)
    for (let day = 0; day < (quick ? 1 : WARM_UP_DAYS); day++) warming.liveDay()
    for (const viewers of quick ? QUICK_SIZES : SIZES) {
      const scenario = { ...DEFAULT_SCENARIO, viewers }
      const alone = createLab(scenario)
      const livedAlone = Array.from({ length: DAYS }, () => timed(() => finish(alone.liveDay())))
      const pair = new Pair(scenario)
      const livedTogether = Array.from({ length: DAYS }, () => pair.liveDay())
      if (pair.lab.hash !== alone.hash) throw new RangeError(`Expected the hash to be ${alone.hash}, got ${pair.lab.hash}`)
      const sittings = alone.measures.slice(1).reduce((sum, { recorded }) => sum + recorded.sittings, 0)
      take(`shards.oneWorker.${viewers}`, (sittings * MILLISECONDS_A_SECOND) / sumOf(livedAlone.slice(1)))
      take(`shards.twoWorkers.${viewers}`, (sittings * MILLISECONDS_A_SECOND) / sumOf(livedTogether.slice(1).map(({ longest }) => longest)))
      pair.lab.act({ kind: 'mask', signal: 'when', masked: false })
      take(`shards.seed.${viewers}`, pair.liveDay().ordering)
    }
  },
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0)

function finish(work: Iterator<unknown>): void {
  while (!work.next().done);
}

/** Milliseconds. */
interface SharedDay {
  readonly longest: number
  /** Of writing the order. */
  readonly ordering: number
}

/** A lab and one shard on one thread, with what they say copied as between two. */
class Pair {
  readonly lab: ReturnType<typeof createLab>
  readonly #shard: Shard
  readonly #days: SharedDays
  #order: Buffer | null = null
  readonly #helper = {
    send: (order: Order) => {
      this.#order = serialize(order)
    },
    forget: async () => this.#shard.forget(),
  }

  constructor(scenario: Scenario) {
    this.lab = createLab(scenario)
    this.#shard = new Shard(scenario)
    this.#days = new SharedDays([this.#helper])
    this.lab.shareWith(this.#days)
  }

  liveDay(): SharedDay {
    const day = this.lab.liveDay()
    const ordering = timed(() => day.next())
    const own = timed(() => untilHeld(day))
    let said = serialize(null)
    const elsewhere = timed(() => {
      said = serialize(this.#answer(deserialize(this.#order ?? said)))
    })
    const rest = timed(() => {
      this.#days.hear(this.#helper, deserialize(said))
      finish(day)
    })
    return { longest: ordering + Math.max(own, elsewhere) + rest, ordering }
  }

  #answer(order: Order): Answer {
    const living = this.#shard.live(order)
    for (;;) {
      const step = living.next()
      if (step.done) return step.value
    }
  }
}

function untilHeld(day: ReturnType<ReturnType<typeof createLab>['liveDay']>): void {
  for (;;) {
    const step = day.next()
    if (step.done || step.value.waits !== undefined) return
  }
}
