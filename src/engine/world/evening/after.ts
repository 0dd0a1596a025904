/**
 * What stays of a showing: memory, truth's sums, satisfaction, what others hear of it, now and then a thumb.
 *
 * Formula: a thumb with chance 0.04 + 0.09 · |felt|, up where felt > 0.15, down where felt < −0.1, none in between.
 * Source: ratings are rare beside plays; level set by us.
 */
import { KIND } from '../../contract/events'
import { uniform } from '../../math/random'
import { felt } from '../liking'
import { feel, feelNothingFound } from '../people/moods'
import { freshAbout } from './emit'
import { type JournalEntry, note } from './journal'
import { positionOf, remember } from './recollection'
import type { Watching } from './showing'
import type { Sitting, Stage, Surroundings } from './sitting'

const THUMB = 0.04
const THUMB_FELT = 0.09
const UP_FROM = 0.15
const DOWN_FROM = -0.1
const LET_DOWN_CLEARLY = 0.45

const entry: JournalEntry = { viewer: 0, title: 0, day: 0, position: 0, state: 0, felt: 0 }

/** Everybody who sat there remembers; those who knew more of it than tonight's viewers keep their place. */
export function keepInMind(around: Surroundings, { sitting, showing }: Watching): void {
  const position = Math.floor(showing.reallyTo)
  for (let i = 0; i < sitting.companyCount; i++) {
    const recollection = sitting.company[i]
    if (i > 0 && positionOf(recollection, showing.title) > position) continue
    entry.viewer = recollection.viewer
    entry.title = showing.title
    entry.day = sitting.day
    entry.position = position
    entry.state = showing.state
    entry.felt = showing.felt
    note(around.journal, entry)
    remember(recollection, entry)
  }
}

export function tallyShowing(around: Surroundings, { showing }: Watching): void {
  const { tally } = around
  const minutes = Math.round(showing.reallyTo - showing.from)
  if (showing.from === 0) tally.plays++
  tally.minutes += minutes
  tally.enjoyedThousandths += Math.round(minutes * showing.felt * 1000)
  if (showing.letDown > LET_DOWN_CLEARLY) tally.disappointments++
}

const experience = { title: 0, felt: 0, expected: 0, minutes: 0 }

/** What the showing does to everybody's satisfaction, and what is said of it. */
export function beGladOrNot({ people, scenario, renown }: Stage, around: Surroundings, { sitting, showing }: Watching): void {
  experience.title = showing.title
  experience.felt = showing.felt
  experience.expected = felt(showing.expected)
  experience.minutes = showing.reallyTo - showing.from
  for (let i = 0; i < sitting.companyCount; i++) feel(people.moods, sitting.company[i].viewer, { experience, knobs: scenario })
  if (around.isHeard) renown.tell(showing.title, showing.felt)
}

/** An evening on which nothing was found. */
export function findNothing({ people, scenario }: Stage, sitting: Sitting): void {
  for (let i = 0; i < sitting.companyCount; i++) feelNothingFound(people.moods, sitting.company[i].viewer, scenario)
}

export function perhapsRate(stage: Stage, around: Surroundings, { sitting, showing }: Watching): void {
  if (sitting.asleep) return
  const liked = showing.felt > UP_FROM
  if (!liked && showing.felt >= DOWN_FROM) return
  const chance = THUMB + THUMB_FELT * Math.abs(showing.felt)
  if (uniform(stage.dice.thumb, sitting.host, sitting.slot, showing.title) >= chance) return
  const record = freshAbout(sitting, KIND.rating, showing.title)
  record.amount = liked ? 1 : -1
  around.sink.emit(record)
}
