/** Evenings in files, in links with what was done, and on the list of those kept: what the sheet "Keep and share" does. */
import type { Problem } from '../../scenario/problem'
import { type Desk, linkTo, notify, writeAddress } from '../desk'
import { eveningOf, historyOf, withStep } from '../evening'
import { formatLink, type Link } from '../link'
import { goToEvening, stepTo } from '../opening'
import type { FileLike, SavedEvening, SharedLink } from '../sharing'
import type { Evening, Opened } from '../state'
import { formatActs, parseActs } from './actsLink'
import { formatEvening, type OpenedEvening, parseEvening, tooLarge } from './eveningText'

const LONGEST_LINK = 2000
const LARGEST_BYTES = 2_000_000

/** The link to the present moment, with what was done where that is asked. */
export function sharedLink({ store, surroundings }: Desk, withActs: boolean): SharedLink {
  const state = store.getState()
  const { link, acts } = eveningOf(state)
  const hash = withActs ? formatLink({ ...link, acts: formatActs(acts) }) : linkTo(state)
  const whole = surroundings.address.whole(hash)
  return { link: whole, tooLongBy: withActs ? Math.max(0, whole.length - LONGEST_LINK) : 0 }
}

export function savedEvening({ store }: Desk): SavedEvening {
  const evening = eveningOf(store.getState())
  const { scenario, day } = evening.link
  return { name: `seance-${scenario.seed}-${day}.json`, text: formatEvening(evening) }
}

/** Opens the evening in a file; where it is refused, all stays as it was. */
export async function openFile(desk: Desk, file: FileLike): Promise<boolean> {
  const refuse = (problem: Problem): false => {
    notify(desk, { kind: 'refused', problem })
    return false
  }
  if (file.size > LARGEST_BYTES) return refuse(tooLarge(file.name, file.size))
  let text: string
  try {
    text = await file.text()
  } catch {
    return refuse({ code: 'fileUnread', place: file.name, value: '' })
  }
  const read = parseEvening(text, file.name)
  if ('refused' in read) return refuse(read.refused)
  openRead(desk, read, 'file')
  return true
}

/** Opens an evening that was read, as something that can be undone, each of its acts too. */
export function openRead(desk: Desk, { evening, problems }: OpenedEvening, how: Opened): void {
  const isFirst = desk.store.getState().world === 0
  const step = stepTo(desk, evening, how)
  const { past } = isFirst ? { past: [] } : withStep(desk.store.getState().history.past, step)
  const own = historyOf(evening.acts, desk.lastStep + 1)
  desk.lastStep += evening.acts.length
  desk.store.setState({ problems })
  void goToEvening(desk, evening, { how, history: { past: [...past, ...own.past], future: [] } })
  writeAddress(desk, how === 'link' ? 'replace' : 'push')
  notify(desk, { kind: 'opened', how }, evening.acts.length === 0 ? { step: step.id } : {})
}

/** A link that holds what was done: the evening that it means, and what of it cannot be read. */
export function linkedEvening(
  link: Link,
  problems: readonly Problem[],
): { readonly evening: Evening; readonly problems: readonly Problem[] } {
  const parsed = parseActs(link.acts ?? '')
  return { evening: { link: { ...link, acts: null }, acts: parsed.acts }, problems: [...problems, ...parsed.problems] }
}
