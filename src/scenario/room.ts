/**
 * How many people fit into this tab, and how many other workers beside them?
 *
 * A world's first four weeks take some 2,500 bytes a person (the world, what is known of them, last night's table) and 27 for each of the
 * 14.6 events of a sitting, of which 28 days and the rest of a week are kept; measured by `npm run bench`. A tab may have half of what
 * the browser says the device has, and of 4 GB where it does not say. What is asked for is checked before anything is allocated.
 * A worker that lives a share of the days holds the world once more, and what is known of its share: some 1,500 bytes for each of all people.
 * It misleads where other tabs already hold the memory, and of later years, which take up to four times as much.
 */
import { KNOBS, type Scenario } from './knobs'
import type { Problem } from './problem'

const GIGABYTE = 1e9
const BYTES_A_PERSON = 2500
const BYTES_OF_A_SHARD = 1500
const BYTES_AN_EVENT = 27
const EVENTS_A_SITTING = 14.6
const WEEKS_KEPT = 5
const USUAL_GIGABYTES = 4
const SHARE_OF_DEVICE = 0.5

const bytesAPerson = ({ sittingsPerWeek }: Scenario): number =>
  BYTES_A_PERSON + WEEKS_KEPT * sittingsPerWeek * EVENTS_A_SITTING * BYTES_AN_EVENT

/** Gigabytes. */
const roomOf = (deviceGigabytes: number | null): number => (deviceGigabytes ?? USUAL_GIGABYTES) * SHARE_OF_DEVICE

/** How many workers more would fit. */
export function shardsThatFit(scenario: Scenario, deviceGigabytes: number | null): number {
  const left = roomOf(deviceGigabytes) * GIGABYTE - scenario.viewers * bytesAPerson(scenario)
  return Math.max(0, Math.floor(left / (scenario.viewers * BYTES_OF_A_SHARD)))
}

/** The scenario as it fits, and what is to be said where it does not. `deviceGigabytes`: null where the browser does not say. */
export function asItFits(
  scenario: Scenario,
  deviceGigabytes: number | null,
): { readonly scenario: Scenario; readonly problem: Problem | null } {
  const room = roomOf(deviceGigabytes)
  const each = bytesAPerson(scenario)
  const most = Math.max(KNOBS.viewers.min, twoDigits((room * GIGABYTE) / each))
  if (scenario.viewers <= most) return { scenario, problem: null }
  const needed = (scenario.viewers * each) / GIGABYTE
  return {
    scenario: { ...scenario, viewers: most },
    problem: { code: 'tooManyPeople', place: 'viewers', value: String(scenario.viewers), needed, room, used: most },
  }
}

/** Rounded down, so that a number of people is one that can be said. */
function twoDigits(value: number): number {
  let unit = 1
  while (value / unit >= 100) unit *= 10
  return Math.floor(value / unit) * unit
}
