/** The evenings of a day: every household's, one after the other, in small steps; alone, or shared with others who live some. */
import { householdId } from '../contract/ids'
import type { Storefront } from '../contract/storefront'
import type { Evening } from './evening'

export interface DayProgress {
  /** The part of the day that is running. */
  readonly stage: 'evenings' | 'learning' | 'measuring'
  /** 0 to 1, of the whole day. */
  readonly done: number
  /** Nothing is to be done until one of those who live a share of the day is heard. */
  readonly waits?: Promise<void>
}

export interface Sharing {
  /** Lives the day's evenings; leaves the evening as if all of them had been lived here. */
  live(evening: Evening, storefront: Storefront): Generator<DayProgress, void>
  /** The rest of the day is lived here, at once; and who shares later days learns anew how things stand. */
  alone(): void
  /** Comes true once none of those who share days holds anything of anybody any more: they learn anew how things stand. */
  forget(): Promise<void>
}

/** How far a day is when its evenings are over. */
export const EVENINGS_DONE = 0.8
const HOUSEHOLDS_A_STEP = 24

export interface Stretch {
  readonly from: number
  readonly to: number
}

export function* liveStretch(evening: Evening, storefront: Storefront, { from, to }: Stretch): Generator<DayProgress, void> {
  const { world, service, day } = evening
  const around = { storefront, sink: service }
  for (let household = from; household < to; household++) {
    world.liveHousehold(householdId(household), day, around)
    if (household % HOUSEHOLDS_A_STEP === HOUSEHOLDS_A_STEP - 1) {
      yield { stage: 'evenings', done: (EVENINGS_DONE * (household - from)) / (to - from) }
    }
  }
}

export const ALONE: Pick<Sharing, 'live'> = {
  live: (evening, storefront) => liveStretch(evening, storefront, { from: 0, to: evening.world.householdCount }),
}
