import { useRef, useState } from 'react'
import type { TitleId } from '../../../../engine/contract/ids'
import type { Country } from '../../../../engine/contract/vocabulary'
import type { RecordView } from '../../../../engine/lab/snapshot'
import { session } from '../../../../store/session'
import { hasJoined, shownActs } from '../../../../store/shownActs'
import { firstDevice, togglePick } from '../picks'
import { dismissNotices } from './dismissNotices'

interface Picks {
  readonly picked: readonly TitleId[]
  readonly toggle: (title: TitleId) => void
}

/**
 * What a newcomer picks. Seen at once and recorded at once: the first pick opens the account, the others are thumbs up; what is
 * let go again is taken from the machine's sight. Records are made one after the other, in the order of the picks.
 */
export function usePicks(country: Country): Picks {
  const [picked, setPicked] = useState(() => pickedIn(recordsNow()))
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const toggle = (title: TitleId) => {
    const now = togglePick(picked, title)
    setPicked(now)
    for (const gone of picked) if (!now.includes(gone)) queue.current = queue.current.then(() => letGo(gone)).then(dismissNotices)
    if (now.includes(title)) queue.current = queue.current.then(() => record(title, country)).then(dismissNotices)
  }
  return { picked, toggle }
}

const recordsNow = (): readonly RecordView[] => session.store.getState().snapshot?.recorded.visitor ?? []
const isPick = ({ kind, amount }: RecordView): boolean => kind === 'rating' && amount > 0

/** The picks that are on record and in sight, the first one first. */
export const pickedIn = (records: readonly RecordView[]): readonly TitleId[] =>
  records
    .filter((record) => isPick(record) && !record.takenAway)
    .sort((one, other) => one.event - other.event)
    .map(({ title }) => title)

async function record(title: TitleId, country: Country): Promise<void> {
  const before = recordsNow().find((pick) => isPick(pick) && pick.title === title)
  if (before !== undefined) await session.actions.act({ kind: 'putBack', event: before.event })
  else if (hasJoined(shownActs(session.store.getState()))) await session.actions.act({ kind: 'rate', title, thumb: 1 })
  else await session.actions.act({ kind: 'join', titles: [title], country, device: firstDevice(window.innerWidth) })
}

async function letGo(title: TitleId): Promise<void> {
  const made = recordsNow().find((pick) => isPick(pick) && pick.title === title && !pick.takenAway)
  if (made !== undefined) await session.actions.act({ kind: 'takeAway', event: made.event })
}
