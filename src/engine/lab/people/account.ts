/** Answers: since when has somebody the service, as recorded: when their account was opened, left and opened again? */
import type { EventRecord } from '../../contract/events'
import { KIND } from '../../contract/events'
import { type Day, day as dayAt, dayOf, type ProfileId, profileId } from '../../contract/ids'
import { emptyEvent } from '../../service/log/eventColumns'
import type { Evening } from '../evening'

export interface AccountChange {
  /** Day 0 for those who were there at the opening. */
  readonly day: Day
  readonly kind: 'joined' | 'left' | 'unpaid' | 'returned'
}

/** The oldest first. */
export function accountOf({ world, service: { log } }: Evening, profile: ProfileId): readonly AccountChange[] {
  const { households, firstProfiles, profileCounts } = world.accounts
  const household = households[profile]
  const found: { readonly event: number; readonly change: AccountChange }[] = []
  const record = emptyEvent()
  for (let member = 0; member < profileCounts[household]; member++) {
    for (let event = log.latestOf(profileId(firstProfiles[household] + member)); event >= 0; event = log.previousOf(event)) {
      if (!KINDS.has(log.kindAt(event))) continue
      log.read(event, record)
      found.push({ event, change: { day: dayAt(Math.max(0, dayOf(record.at))), kind: wordOf(record) } })
    }
  }
  return found.sort((one, other) => one.event - other.event).map(({ change }) => change)
}

const KINDS: ReadonlySet<number> = new Set([KIND.subscribe, KIND.cancel, KIND.return])

function wordOf({ kind, share }: Readonly<EventRecord>): AccountChange['kind'] {
  if (kind === KIND.subscribe) return 'joined'
  return kind === KIND.return ? 'returned' : share === 1 ? 'unpaid' : 'left'
}
