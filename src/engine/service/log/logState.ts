/** Where a log stands, for a checkpoint. */
import type { HashState } from '../../math/hash'
import type { OlderEvents } from './older'
import type { StretchesState } from './stretches'
import type { UnseenState } from './unseen'

export interface EventLogState {
  readonly stretches: StretchesState
  readonly older: OlderEvents
  readonly unseen: UnseenState
  readonly kindCounts: Float64Array
  readonly profileCounts: Int32Array
  readonly dayStarts: readonly number[]
  readonly hash: HashState
}
