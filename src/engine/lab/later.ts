/** What a lab does without until it has come (`everyPart.ts`): so that no first page waits for it. */
import { DEFAULT_SCENARIO, type Scenario } from '../../scenario/knobs'
import type { ProfileId, TitleId } from '../contract/ids'
import { later } from '../contract/later'
import type { CsvOptions } from '../service/log/export'
import type { EventLog } from '../service/log/log'
import type { Act } from './acts'
import type { Evening } from './evening'
import type { Seat, TileDetail } from './snapshot'

interface LaterInLab {
  readonly takeAct: (evening: Evening, act: Act) => Act
  readonly askNewcomers: (evening: Evening, households: readonly number[]) => void
  readonly csvOf: (log: EventLog, options: CsvOptions) => Generator<string, void>
  readonly tileDetail: (evening: Evening, seat: Seat & { readonly profile: ProfileId }, title: TitleId) => TileDetail
}

export const LATER_IN_LAB = later<LaterInLab>('the rest of the lab')

let areHere = false

/** For a worker in which they are needed at once. */
export function partsHaveCome(): void {
  areHere = true
}

export const partsAreHere = (): boolean => areHere

/** What a world is begun with, and may be other than the first one's without another part of the code. */
const AS_FIRST: readonly (keyof Scenario)[] = ['model', 'trailerPolicy', 'publicEvents', 'calibration']

/** Whether a scenario's world can be opened, and live, without the parts that come later. */
export const isWholeWithout = (scenario: Scenario): boolean => AS_FIRST.every((knob) => scenario[knob] === DEFAULT_SCENARIO[knob])

/** Nobody is asked at the door before an act of asking was taken. */
export function askThoseWhoCame(evening: Evening, households: readonly number[]): void {
  if (households.length > 0 && areHere) LATER_IN_LAB.get().askNewcomers(evening, households)
}
