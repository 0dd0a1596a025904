/** What is chosen in the Data room and stands in its link, beside the view and the person, who are in every link. */
import type { EventKind } from '../../../engine/contract/events'
import type { Signal } from '../../../engine/contract/signals'
import type { RecordedWho } from '../../../engine/lab/acts'
import { createChosen } from '../../../store/choices/chosen'
import { oneOf, orNone, within } from '../../../store/choices/field'
import { SIGNALS } from '../../vocabulary'
import { EVENT_KINDS } from './stream/filter'
import { LEFT, type Left } from './worth/derive'

export const WHOMS: readonly RecordedWho['of'][] = ['everybody', 'reluctant', 'household']
export const SHARES = { min: 0.1, max: 1, step: 0.1 }

interface Choices {
  /** The strand behind which one looks. */
  readonly strand: Signal | null
  /** Of the stream of records, these alone. */
  readonly kind: EventKind | null
  readonly signal: Signal | null
  /** Of whom recording is to stop. */
  readonly whom: RecordedWho['of']
  readonly share: number
  readonly worth: Left
}

const signal = orNone(oneOf(SIGNALS))

export const choices = createChosen<Choices>(
  '',
  { strand: null, kind: null, signal: null, whom: 'everybody', share: 0.3, worth: 'without' },
  { strand: signal, kind: orNone(oneOf(EVENT_KINDS)), signal, whom: oneOf(WHOMS), share: within(SHARES), worth: oneOf(LEFT) },
)
