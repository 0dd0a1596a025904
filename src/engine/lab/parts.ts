/**
 * A living world taken apart, for whoever measures what each part of a day costs: the evenings, the night, the measuring, and
 * within the evenings a page, a score, a trailer.
 *
 * It lives the very days of `lab.ts` (same scenario, same hash), but hands each stretch over as one call, so that a clock can
 * stand between them; there is none in here.
 */
import type { Scenario } from '../../scenario/knobs'
import { day as dayAt, householdId, type ProfileId, type ViewerId } from '../contract/ids'
import type { NightReport, Service } from '../service/service'
import { Checkpoints } from './checkpoints'
import { Measuring } from './measuring'
import { bytesHeld } from './momentBytes'
import { openEvening } from './openEvening'
import { pageView } from './pageView'
import { type HadSheBeenSo, hadSheBeenSoOf } from './people/hadSheBeenSo'
import { welcome } from './people/welcome'
import type { DayMeasures, PageView } from './snapshot'

export interface LabParts {
  readonly service: Service
  /** Moments to come back to, kept as `lab.ts` keeps them. */
  readonly checkpoints: Checkpoints
  /** Bytes that stand in memory for the moment as it is: log, memories of the world, what is known of everybody. */
  bytesNow(): number
  readonly profileCount: number
  /** Every household's evenings of the day. */
  liveEvenings(): void
  /** Puts the day into the log, in order. */
  closeDay(): void
  learn(): NightReport
  /** Measures the day and goes on to the next. */
  measure(report: NightReport): DayMeasures
  viewerOf(profile: ProfileId): ViewerId
  /** A page as a screen gets it, on a television in the evening. */
  view(profile: ProfileId): PageView
  /** The same page and her place on the map, had its first viewer's first trait been at its highest for the last 28 evenings. */
  viewHadSheBeenSo(profile: ProfileId): HadSheBeenSo
}

export function openParts(scenario: Scenario): LabParts {
  const evening = openEvening(scenario)
  const { world, service } = evening
  const measuring = new Measuring(evening)
  const checkpoints = new Checkpoints()
  const measured: DayMeasures[] = []
  const seatOf = (profile: ProfileId) => ({ profile, device: 'television' as const })
  const viewerOf = (profile: ProfileId) => world.viewersOf(profile)[0]
  return {
    service,
    checkpoints,
    bytesNow: () => {
      const { titles, weights, lastAt } = service.interactions
      const table = [titles, weights, lastAt].reduce((sum, { byteLength }) => sum + byteLength, 0)
      return bytesHeld([{ world: world.state(), service: service.state() }]) + service.histories.bytes + table
    },
    profileCount: world.profileCount,
    liveEvenings: () => {
      for (let household = 0; household < world.householdCount; household++) {
        world.liveHousehold(householdId(household), evening.day, { storefront: service.desk, sink: service })
      }
      world.endDay(evening.day)
    },
    closeDay: () => service.closeDay(),
    learn: () => finished(service.learn(evening.day)),
    measure: (report) => {
      const measures = measuring.measure(report)
      evening.day = dayAt(evening.day + 1)
      world.forgetSuperseded(evening.day)
      welcome(evening)
      measured.push(measures)
      checkpoints.morning(evening, { measures: measured, acts: [] })
      return measures
    },
    viewerOf,
    view: (profile) => pageView(evening, seatOf(profile)),
    viewHadSheBeenSo: (profile) => {
      const viewer = viewerOf(profile)
      const [{ trait, max }] = world.traitsOf(viewer)
      return hadSheBeenSoOf(evening, { change: { viewer, trait, value: max }, seat: seatOf(profile) })
    },
  }
}

function finished<Value>(work: Generator<unknown, Value>): Value {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
