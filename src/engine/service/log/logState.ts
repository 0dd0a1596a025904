/** Where a log stands, for a checkpoint. */
import type { HashState } from '../../math/hash'
import type { OlderEvents } from './older'
import type { StretchesState } from './stretches'

export interface EventLogState {
  readonly stretches: StretchesState
  readonly older: OlderEvents
  /** Numbers of the events taken from the machine's sight. */
  readonly hidden: readonly number[]
  readonly kindCounts: Float64Array
  readonly profileCounts: Int32Array
  readonly dayStarts: readonly number[]
  readonly hash: HashState
}
