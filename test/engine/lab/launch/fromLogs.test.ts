import { describe, expect, it } from 'vitest'
import type { LogsRequest, LogsVerdict } from '../../../../src/engine/lab/launch/fromLogs'
import { answered, deskFor, stageFor } from './launched'

const desk = deskFor(stageFor(12, 600))
/** Of this small world: those who follow its lead press play more, whatever they are shown. */
const LED_BY_A_STAR = 20
const BY_LOT: LogsRequest['logging'] = { wish: { policy: 'random' }, share: 1 }

function judged(changes: Partial<LogsRequest> = {}) {
  const soFar: LogsVerdict[] = []
  const about: LogsRequest = {
    logging: BY_LOT,
    target: { policy: 'byRule' },
    reward: 'qualityPlay',
    days: 3,
    seeds: [0, 1, 2, 3],
    ...changes,
  }
  return { verdict: answered(desk, { question: 'logs', about }, (told) => soFar.push(told)), soFar }
}

describe('a policy judged from the log of another', () => {
  it('is told lot by lot, and ends with the last', () => {
    const { verdict, soFar } = judged()
    expect(soFar.map(({ seeds }) => seeds)).toEqual([1, 2, 3, 4])
    expect(soFar.at(-1)).toEqual(verdict)
    expect(verdict.rows).toBeGreaterThan(100)
    for (const { values, last } of verdict.estimators) {
      expect(values).toHaveLength(4)
      expect(last.kind).toBe('estimate')
    }
  })

  it('is judged without bias where the log was made by lot', () => {
    // Of four lots of dice, one world in several has an interval beside 0 by chance.
    for (const { bias } of judged({ seeds: Array.from({ length: 12 }, (_, seed) => seed) }).verdict.estimators) {
      expect(bias.kind).toBe('interval')
      if (bias.kind !== 'interval') continue
      expect(bias.low).toBeLessThanOrEqual(0)
      expect(bias.high).toBeGreaterThanOrEqual(0)
    }
  })

  it('can be replayed where the lot alone chose, however much of it was called so', () => {
    const { verdict } = judged({ logging: { wish: { policy: 'random' }, share: 0.3 } })
    expect(verdict.estimators).toEqual(judged().verdict.estimators)
    expect(verdict.estimators.map(({ last }) => last.kind)).toEqual(Array.from(verdict.estimators, () => 'estimate'))
  })

  it('cannot be replayed where some were chosen with care, but can be weighed', () => {
    const { verdict } = judged({ logging: { wish: { policy: 'linearThompson' }, share: 0.3 }, seeds: [0] })
    const of = Object.fromEntries(verdict.estimators.map(({ estimator, last }) => [estimator, last]))
    expect(of.replay).toEqual({ kind: 'refused', reason: 'notByLot' })
    expect([of.ips.kind, of.snips.kind, of.dr.kind]).toEqual(['estimate', 'estimate', 'estimate'])
  })

  it('is surely misjudged by naive matching where a rule had picked whom to show it to, and not by weighing', () => {
    const fans = deskFor(stageFor(LED_BY_A_STAR, 600))
    const { trailers } = answered(fans, { question: 'trailers', about: null })
    const chosen = trailers.reduce((most, { emphasis }, at) => (emphasis[0] > trailers[most].emphasis[0] ? at : most), 0)
    const about: LogsRequest = {
      logging: { wish: { policy: 'byRule' }, share: 0.2 },
      target: { policy: 'oneForAll', settings: { chosen } },
      reward: 'qualityPlay',
      days: 3,
      seeds: Array.from({ length: 12 }, (_, seed) => seed),
    }
    const { estimators } = answered(fans, { question: 'logs', about })
    for (const { estimator, bias } of estimators.filter((one) => one.estimator !== 'replay')) {
      if (bias.kind !== 'interval') throw new Error(`Expected an interval of ${estimator}`)
      expect(bias.low > 0 || bias.high < 0, estimator).toBe(estimator === 'naive')
    }
  }, 120_000)

  it('is what its own log says where it wrote the log itself', () => {
    const { verdict } = judged({ logging: { wish: { policy: 'byRule' }, share: 0.0001 }, seeds: [2] })
    const [lived] = verdict.lived
    for (const { estimator, values } of verdict.estimators) if (estimator !== 'replay') expect(values[0]).toBeCloseTo(lived, 2)
  })
})
