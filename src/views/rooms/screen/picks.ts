import type { TitleId } from '../../../engine/contract/ids'
import type { Device } from '../../../engine/contract/vocabulary'
import type { RecordView } from '../../../engine/lab/snapshot'

/** How many titles a newcomer picks. */
export const PICKS = 3

/** A title picked, or let go again; a fourth takes the place of the first. */
export function togglePick(picked: readonly TitleId[], title: TitleId): readonly TitleId[] {
  return picked.includes(title) ? picked.filter((other) => other !== title) : [...picked, title].slice(-PICKS)
}

const PHONE_WIDTH = 600

/** On what a newcomer's own page is shown first: what they hold in hand, or a television. */
export const firstDevice = (windowWidth: number): Device => (windowWidth <= PHONE_WIDTH ? 'phone' : 'television')

/** What comes with every sitting and account, and says nothing of taste. */
const FRAME: ReadonlySet<RecordView['kind']> = new Set([
  'subscribe',
  'profileAdded',
  'sittingStart',
  'sittingEnd',
  'pageShown',
  'trailerStart',
])

/** The records that tell something of their person, newest first. */
export const tellingOnes = (records: readonly RecordView[]): readonly RecordView[] =>
  records.filter((record) => !FRAME.has(record.kind)).sort((a, b) => b.event - a.event)
