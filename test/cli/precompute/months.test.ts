import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { monthOf } from '../../../src/cli/precompute/months'
import { SIGNALS } from '../../../src/engine/contract/signals'
import { ENGINE_VERSION } from '../../../src/engine/lab/engineVersion'
import { liveWorlds } from '../../../src/engine/lab/paired'
import { meanInterval, pairedInterval } from '../../../src/engine/math/intervals'
import { ALL_SIGNALS, MONTH, MONTH_ADDRESS, MONTH_ARMS, type MonthFile, sumEvenings } from '../../../src/lessons/month'
import { NO_DATA_NO_MAGIC } from '../../../src/lessons/noDataNoMagic'

const file: MonthFile = JSON.parse(readFileSync(join('public', MONTH_ADDRESS), 'utf8'))
const AGAIN = 'run `npm run precompute` and commit what it writes'

describe('the months that the site ships', () => {
  it('are those of the current engine, scenario and worlds', () => {
    expect(file.engineVersion, AGAIN).toBe(ENGINE_VERSION)
    expect(file.scenario, AGAIN).toEqual(NO_DATA_NO_MAGIC.scenario)
    expect(file.days, AGAIN).toBe(MONTH.days)
    expect(
      file.worlds.map(({ seed }) => seed),
      AGAIN,
    ).toEqual(MONTH.seeds)
  })

  /** One arm of three: a browser lives all of this world again, and holds it against the file (test/browser/lesson.test.ts). */
  it('are what the engine gives, to the last event: the first world with all its data, lived again', () => {
    const [first] = file.worlds
    const run = liveWorlds({ arms: [MONTH.arms.personal], seeds: [first.seed], days: MONTH.days, read: monthOf })
    let step = run.next()
    while (!step.done) step = run.next()
    expect(step.value, AGAIN).toEqual([[first.arms.personal]])
  }, 120_000)

  it('are summed up as they are: each mean and each difference with its interval', () => {
    const [none = [], popular = [], personal = []] = MONTH_ARMS.map((arm) =>
      file.worlds.map(({ arms }) => arms[arm].found / arms[arm].evenings),
    )
    expect(file.shares).toEqual({ none: meanInterval(none), popular: meanInterval(popular), personal: meanInterval(personal) })
    expect(file.differences).toEqual({
      dataMinusNone: pairedInterval(personal, none),
      personalMinusPopular: pairedInterval(personal, popular),
    })
  })
})

describe('a month', () => {
  it('hides every signal there is in its arm without data', () => expect(ALL_SIGNALS).toEqual(SIGNALS))

  it('sums whole evenings, and knows days without any', () => {
    const days = [
      { sittings: 3, eveningsFound: 2 / 3 },
      { sittings: 0, eveningsFound: null },
      { sittings: 7, eveningsFound: 1 / 7 },
    ]
    expect(sumEvenings(days)).toEqual({ found: 3, evenings: 10 })
  })
})
