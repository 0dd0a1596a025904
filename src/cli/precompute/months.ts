/** Lives the month of lesson 1 in paired worlds and sums it up, as its file holds it. */
import { ENGINE_VERSION } from '../../engine/lab/engineVersion'
import { liveWorlds } from '../../engine/lab/paired'
import type { Lab } from '../../engine/lab/protocol'
import { type Interval, meanInterval, pairedInterval, type Unknown } from '../../engine/math/intervals'
import { MONTH, MONTH_ARMS, type MonthArm, type MonthFile, type MonthLived, type MonthWorld, sumEvenings } from '../../lessons/month'
import { NO_DATA_NO_MAGIC } from '../../lessons/noDataNoMagic'

export function liveMonths(seeds: readonly number[], onProgress: (done: number) => void = () => undefined): MonthFile {
  const worlds = liveEach(seeds, onProgress)
  const shares = (arm: MonthArm): readonly number[] => worlds.map(({ arms }) => arms[arm].found / arms[arm].evenings)
  const { none, popular, personal } = { none: shares('none'), popular: shares('popular'), personal: shares('personal') }
  return {
    engineVersion: ENGINE_VERSION,
    days: MONTH.days,
    scenario: NO_DATA_NO_MAGIC.scenario,
    worlds,
    shares: { none: known(meanInterval(none)), popular: known(meanInterval(popular)), personal: known(meanInterval(personal)) },
    differences: {
      dataMinusNone: known(pairedInterval(personal, none)),
      personalMinusPopular: known(pairedInterval(personal, popular)),
    },
  }
}

/** Each seed under each arm. */
function liveEach(seeds: readonly number[], onProgress: (done: number) => void = () => undefined): readonly MonthWorld[] {
  const run = liveWorlds({ arms: MONTH_ARMS.map((arm) => MONTH.arms[arm]), seeds, days: MONTH.days, read: monthOf })
  for (;;) {
    const step = run.next()
    if (!step.done) onProgress(step.value.done)
    else return step.value.map(([none, popular, personal], index) => ({ seed: seeds[index], arms: { none, popular, personal } }))
  }
}

export const monthOf = (lab: Lab): MonthLived => ({ ...sumEvenings(lab.measures.map(({ recorded }) => recorded)), hash: lab.hash })

function known(interval: Interval | Unknown): Interval {
  if (interval.kind === 'interval') return interval
  throw new RangeError(`Expected at least two worlds: ${interval.reason}`)
}
