/** What is chosen in the Data room and stands in its link, beside the view and the person, who are in every link. */
import type { EventKind } from '../../../engine/contract/events'
import type { ProfileId } from '../../../engine/contract/ids'
import type { Signal } from '../../../engine/contract/signals'
import type { Genre } from '../../../engine/contract/vocabulary'
import type { RecordedWho } from '../../../engine/lab/acts'
import { createChosen } from '../../../store/choices/chosen'
import { type Field, numberOf, oneOf, orNone, within } from '../../../store/choices/field'
import { titleName } from '../../../store/choices/titleName'
import { profileOf } from '../../../worker/pageIds'
import { GENRES, SIGNALS, TRAILERS_A_TITLE } from '../../vocabulary'
import { type CrowdName, crowdName, EVERYBODY } from './behind/crowdName'
import { EVENT_KINDS, SPANS, type Span } from './stream/filter'
import { LEFT, type Left } from './worth/derive'

export const WHOMS: readonly RecordedWho['of'][] = ['everybody', 'reluctant', 'household']
export const SHARES = { min: 0.1, max: 1, step: 0.1 }
export const GROUPS = { min: 2, max: 8, step: 1 }
/** Profiles of the largest world, and the places spare in it. */
const HIGHEST_PROFILE = 9_999_999

interface Choices {
  /** The strand behind which one looks, of whom, and of whom beside them; where it is the hours, of which genre, and where trailers, of which letter. */
  readonly strand: Signal | null
  readonly of: CrowdName
  readonly beside: CrowdName | null
  readonly genre: Genre | null
  readonly letter: number | null
  /** Of the stream of records, these alone. */
  readonly person: ProfileId | null
  readonly title: string | null
  readonly kind: EventKind | null
  readonly signal: Signal | null
  readonly span: Span
  /** Of whom recording is to stop. */
  readonly whom: RecordedWho['of']
  readonly share: number
  readonly worth: Left
  /** The title around which three crowds stand; null for the clearest. */
  readonly around: string | null
  /** How many groups people are sorted into. */
  readonly groups: number
}

const FIRST: Choices = {
  strand: null,
  of: EVERYBODY,
  beside: null,
  genre: null,
  letter: null,
  person: null,
  title: null,
  kind: null,
  signal: null,
  span: 0,
  whom: 'everybody',
  share: 0.3,
  worth: 'without',
  around: null,
  groups: 5,
}

const signal = orNone(oneOf(SIGNALS))
const title = orNone(titleName)

const numbered = numberOf(HIGHEST_PROFILE)
const person: Field<ProfileId> = {
  write: String,
  read: (text) => {
    const number = numbered.read(text)
    return number === undefined ? undefined : profileOf(number)
  },
}

const span: Field<Span> = { write: String, read: (text) => SPANS.find((one) => String(one) === text) }

export const choices = createChosen<Choices>('', FIRST, {
  strand: signal,
  of: crowdName,
  beside: orNone(crowdName),
  genre: orNone(oneOf(GENRES)),
  letter: orNone(numberOf(TRAILERS_A_TITLE - 1)),
  person: orNone(person),
  title,
  kind: orNone(oneOf(EVENT_KINDS)),
  signal,
  span,
  whom: oneOf(WHOMS),
  share: within(SHARES),
  worth: oneOf(LEFT),
  around: title,
  groups: within(GROUPS),
})
