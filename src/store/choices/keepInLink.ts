/**
 * A room's own choices in the link: `#/trailers?view=launch&with=title.50-the-lighthouse,policy.ucb1,days.14`. Each is a word and a
 * value; what is as at first is not said. The link, the kept evening and the file hold the text; the room alone reads it, once it is there.
 *
 * What the address says is taken, at first and whenever it changes by other hands; what is chosen is written into it, no more often than
 * a browser lets an address be written while a slider is dragged. A value that cannot be taken is named as a problem, and left out.
 */
import type { StoreApi } from 'zustand/vanilla'
import type { Problem } from '../../scenario/problem'
import type { Session } from '../createSession'
import type { RoomWithViews } from '../views'
import type { Slot } from './chosen'

const AT_MOST_EVERY_MS = 300
/** A link is for sending: what is longer is no link of ours. */
const LONGEST = 4000

export interface Kept {
  readonly slots: readonly Slot[]
  /** Those in which the slots' values are. */
  readonly stores: readonly Pick<StoreApi<unknown>, 'subscribe'>[]
  /** Within which the slots are set as the address says. */
  readonly quietly?: (work: () => void) => void
}

export const wordsOf = (slots: readonly Slot[]): string | null => {
  const words = slots.flatMap((slot) => {
    const word = slot.word()
    return word === null ? [] : [`${slot.key}.${word}`]
  })
  return words.length === 0 ? null : words.join(',')
}

/** Sets every slot: as the text says, and as at first where it says nothing of it. Answers what could not be taken. */
export function takeWords(slots: readonly Slot[], text: string | null): readonly Problem[] {
  const problems: Problem[] = []
  const said = new Map<string, string>()
  const mangled = (value: string) => problems.push({ code: 'mangledLink', place: 'with', value })
  for (const pair of text === null ? [] : text.slice(0, LONGEST).split(',')) {
    const [, key = '', value = ''] = /^([a-zA-Z-]+)\.(.+)$/.exec(pair) ?? []
    if (slots.some((slot) => slot.key === key)) said.set(key, value)
    else mangled(pair)
  }
  for (const slot of slots) {
    const value = said.get(slot.key)
    if (value !== undefined && slot.take(value)) continue
    if (value !== undefined) mangled(`${slot.key}.${value}`)
    slot.clear()
  }
  return problems
}

export function keepInLink(session: Pick<Session, 'store' | 'actions'>, room: RoomWithViews, kept: Kept): void {
  const { slots, stores, quietly = (work) => work() } = kept
  let known: string | null = null
  let taking = false
  let timer: ReturnType<typeof setTimeout> | null = null
  const write = () => {
    const words = wordsOf(slots)
    if (words === known) return
    known = words
    session.actions.choose(room, words)
  }
  /** At once, and then not again for a while; what comes meanwhile is written at its end. */
  const soon = () => {
    if (taking || timer !== null) return
    write()
    timer = setTimeout(() => {
      timer = null
      write()
    }, AT_MOST_EVERY_MS)
  }
  const take = (text: string | null) => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    known = text
    taking = true
    let problems: readonly Problem[] = []
    quietly(() => {
      problems = takeWords(slots, text)
    })
    taking = false
    if (problems.length > 0) session.store.setState((state) => ({ problems: [...state.problems, ...problems] }))
    write()
  }
  take(session.store.getState().choices[room] ?? null)
  session.store.subscribe(({ choices }) => {
    const text = choices[room] ?? null
    if (text !== known) take(text)
  })
  for (const store of stores) store.subscribe(soon)
}
