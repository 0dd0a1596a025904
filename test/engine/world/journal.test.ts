import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  adopt,
  clear,
  createJournal,
  DROPPED,
  FINISHED,
  forgetSuperseded,
  IN_PROGRESS,
  type Journal,
  journalState,
  note,
  restoreJournal,
  UNSEEN,
} from '../../../src/engine/world/evening/journal'
import {
  createRecollection,
  positionOf,
  type Recollection,
  recall,
  remember,
  stateOf,
} from '../../../src/engine/world/evening/recollection'

const VIEWERS = 4
const TITLES = 6

interface Entry {
  readonly viewer: number
  readonly title: number
  readonly day: number
  readonly position: number
  readonly state: number
  readonly felt: number
}

/** Entries in the order of their days, as they are lived. */
const lived = fc
  .array(
    fc.record({
      viewer: fc.integer({ min: 0, max: VIEWERS - 1 }),
      title: fc.integer({ min: 0, max: TITLES - 1 }),
      day: fc.integer({ min: 0, max: 20 }),
      position: fc.integer({ min: 1, max: 600 }),
      state: fc.constantFrom(IN_PROGRESS, FINISHED, DROPPED),
      felt: fc.integer({ min: -100, max: 100 }).map((steps) => steps / 100),
    }),
    { maxLength: 60 },
  )
  .map((entries) => [...entries].sort((a, b) => a.day - b.day))

const journalOf = (entries: readonly Entry[]): Journal => {
  const journal = createJournal(VIEWERS)
  for (const entry of entries) note(journal, entry)
  return journal
}

const seen = (recollection: Recollection): unknown => ({
  cells: Array.from({ length: TITLES }, (_, title) => [stateOf(recollection, title), positionOf(recollection, title)]),
  open: [...recollection.open.subarray(0, recollection.openCount)],
})

const recollectionOf = (journal: Journal, viewer: number, before = 1000): unknown => {
  const recollection = createRecollection(TITLES)
  recall(recollection, viewer, { lived: journal, before, writing: journal })
  return seen(recollection)
}

describe('the journal', () => {
  it('recalls the newest entry of each title', () => {
    fc.assert(
      fc.property(lived, (entries) => {
        const journal = journalOf(entries)
        const recollection = createRecollection(TITLES)
        for (let viewer = 0; viewer < VIEWERS; viewer++) {
          recall(recollection, viewer, { lived: journal, before: 1000, writing: journal })
          for (let title = 0; title < TITLES; title++) {
            const last = entries.filter((entry) => entry.viewer === viewer && entry.title === title).at(-1)
            expect(stateOf(recollection, title)).toBe(last?.state ?? UNSEEN)
            expect(positionOf(recollection, title)).toBe(last === undefined || last.state === FINISHED ? 0 : last.position)
          }
        }
      }),
    )
  })

  it('as of a day equals the journal of the entries before it', () => {
    fc.assert(
      fc.property(lived, fc.integer({ min: 0, max: 21 }), (entries, from) => {
        const journal = journalOf(entries)
        const before = journalOf(entries.filter(({ day }) => day < from))
        for (let viewer = 0; viewer < VIEWERS; viewer++) {
          expect(recollectionOf(journal, viewer, from)).toEqual(recollectionOf(before, viewer))
        }
      }),
    )
  })

  it('tells the same of a day and of all later ones once what was superseded before it is dropped', () => {
    fc.assert(
      fc.property(lived, lived, fc.integer({ min: 0, max: 21 }), fc.integer({ min: 0, max: 21 }), (entries, later, from, behind) => {
        const whole = journalOf(entries)
        const journal = journalOf(entries)
        forgetSuperseded(journal, from)
        for (const entry of later) for (const one of [whole, journal]) note(one, { ...entry, day: entry.day + 21 })
        for (let viewer = 0; viewer < VIEWERS; viewer++) {
          const before = from + behind
          expect(recollectionOf(journal, viewer, before)).toEqual(recollectionOf(whole, viewer, before))
        }
      }),
    )
  })

  it('keeps one entry a title of what lies far back, and leaves a checkpoint as it was', () => {
    const entry = { viewer: 1, position: 40, state: IN_PROGRESS, felt: 0.5 }
    const journal = journalOf(Array.from({ length: 500 }, (_, day) => ({ ...entry, title: day % TITLES, day, position: day + 1 })))
    const state = journalState(journal)
    const then = recollectionOf(journal, 1)
    forgetSuperseded(journal, 490)
    expect(journal.length).toBe(TITLES + 10)
    note(journal, { ...entry, title: 0, day: 500, state: FINISHED })
    restoreJournal(journal, state)
    expect(journal.length).toBe(500)
    expect(recollectionOf(journal, 1)).toEqual(then)
    expect(recollectionOf(journal, 1, 200)).not.toEqual(then)
  })

  it('adopts a dream: that viewer is as dreamt from the day on, everybody else as before', () => {
    fc.assert(
      fc.property(lived, lived, fc.integer({ min: 0, max: 21 }), (entries, dreamt, fromDay) => {
        const journal = journalOf(entries)
        const dream = journalOf(dreamt.filter(({ day }) => day >= fromDay))
        adopt(journal, dream, { viewer: 0, fromDay })
        const expected = journalOf([
          ...entries.filter(({ viewer, day }) => viewer !== 0 || day < fromDay),
          ...dreamt.filter(({ viewer, day }) => viewer === 0 && day >= fromDay),
        ])
        for (let viewer = 0; viewer < VIEWERS; viewer++) expect(recollectionOf(journal, viewer)).toEqual(recollectionOf(expected, viewer))
      }),
    )
  })

  it('reads what is being written over what was lived', () => {
    const old = journalOf([{ viewer: 1, title: 2, day: 3, position: 40, state: IN_PROGRESS, felt: 0.5 }])
    const writing = journalOf([{ viewer: 1, title: 2, day: 4, position: 90, state: FINISHED, felt: 0.5 }])
    const recollection = createRecollection(TITLES)
    recall(recollection, 1, { lived: old, before: 4, writing })
    expect(stateOf(recollection, 2)).toBe(FINISHED)
    expect(recollection.openCount).toBe(0)
    clear(writing)
    recall(recollection, 1, { lived: old, before: 4, writing })
    expect(stateOf(recollection, 2)).toBe(IN_PROGRESS)
  })

  it('remembers within the day as a later recall would', () => {
    fc.assert(
      fc.property(lived, (entries) => {
        const mine = entries.filter(({ viewer }) => viewer === 0)
        const journal = createJournal(VIEWERS)
        const recollection = createRecollection(TITLES)
        recall(recollection, 0, { lived: journal, before: 1000, writing: journal })
        for (const entry of mine) {
          note(journal, entry)
          remember(recollection, entry)
        }
        expect(seen(recollection)).toEqual(recollectionOf(journal, 0))
      }),
    )
  })
})
