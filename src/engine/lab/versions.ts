/**
 * Answers: how many home pages are there tonight, and how much do two of them share?
 *
 * Every profile's version as `homeVersion.ts` defines it, at the usual hour on a television: counted, compared two by two, and
 * bounded for many more people (`versionCount.ts`). Of a very large world so many people, spread over all. Page by page, so that
 * time may go on meanwhile: then the pages are of several days, and the answer says of which.
 */
import { type Day, firstMinuteOf, minute, profileId } from '../contract/ids'
import { stream, uniform } from '../math/random'
import { OVERLAP_TILES, sharedTitles, VERSION_TILES, writeHomeVersion } from '../service/metrics/homeVersion'
import { countVersions, type VersionCount } from '../service/metrics/versionCount'
import { type Evening, USUAL_HOUR_AFTER } from './evening'

export interface Versions extends VersionCount {
  /** How many home pages there are in all; `people` of them were compared. */
  readonly profiles: number
  /** Of so many random pairs, how many share 0, 1, … 10 of their first ten titles. */
  readonly pairsBySharing: readonly number[]
  /** The day of the first page that was built, and of the last. */
  readonly from: Day
  readonly to: Day
}

const MOST_COMPARED = 2500
const PAIRS = 2000

export function* versionsOf(evening: Evening): Generator<number, Versions> {
  const { scenario, world, service, visitor, day: from } = evening
  const all = Array.from({ length: world.profileCount }, (_, index) => profileId(index)).filter((profile) =>
    profile === visitor.profile ? visitor.joined : !world.isGone(profile),
  )
  const people = Math.min(MOST_COMPARED, all.length)
  const versions = new Uint16Array(people * VERSION_TILES)
  for (let one = 0; one < people; one++) {
    const profile = all[Math.floor((one * all.length) / people)]
    const at = minute(firstMinuteOf(evening.day) + USUAL_HOUR_AFTER)
    writeHomeVersion(service.desk.openPage({ profile, at, device: 'television' }).rows, versions, one * VERSION_TILES)
    yield (one + 1) / people
  }
  return {
    ...countVersions(versions, stream(scenario.seed, 'versions: order')),
    profiles: all.length,
    pairsBySharing: sharing(versions, people, scenario.seed),
    from,
    to: evening.day,
  }
}

function sharing(versions: Uint16Array, people: number, seed: number): readonly number[] {
  const counts = new Array<number>(OVERLAP_TILES + 1).fill(0)
  const dice = stream(seed, 'versions: pairs')
  for (let pair = 0; people > 1 && pair < PAIRS; pair++) {
    const one = Math.floor(uniform(dice, pair, 0, 0) * people)
    const step = 1 + Math.floor(uniform(dice, pair, 0, 1) * (people - 1))
    counts[sharedTitles(versions, one, (one + step) % people)]++
  }
  return counts
}
