/** One launch at a time: the last that was asked for is opened, what stood before stays where it cannot be. */
import { describe, expect, it } from 'vitest'
import { titleId } from '../../../src/engine/contract/ids'
import { reckonLaunch } from '../../../src/engine/lab/launch/answering'
import { LaunchDesk } from '../../../src/engine/lab/launch/desk'
import type { LaunchQuestions } from '../../../src/engine/lab/launch/questions'
import type { LaunchMoment } from '../../../src/engine/lab/launch/telling'
import { createLaunchSession } from '../../../src/store/launch/launch'
import { request, stageFor } from '../../engine/lab/launch/launched'
import { SMALL } from '../../engine/lab/livedLab'
import { besides } from '../../worker/desk/besides'

function ownWorker() {
  const desk = new LaunchDesk()
  return besides<LaunchQuestions>((asked) => reckonLaunch(desk, asked))
}

const begun = () => createLaunchSession({ spawn: ownWorker, every: () => () => undefined })
const stage = stageFor(12)
const launchFor = (days: number) => ({ question: 'launch', about: request({ days }) }) as const

describe('a launch of the page', () => {
  it('is opened, told hour by hour, and stopped', async () => {
    const session = begun()
    expect(session.ask(launchFor(1), () => undefined)).toBeNull()
    await session.open(stage)
    expect(session.store.getState()).toMatchObject({ opening: false, revision: 1, card: { people: 300, origin: 'world' } })
    const told: LaunchMoment[] = []
    const ended = await session.ask(launchFor(1), (_, soFar) => soFar !== null && told.push(soFar))?.outcome
    expect(ended?.kind).toBe('done')
    expect(told.length).toBeGreaterThan(5)
    const endless = session.ask(launchFor(28), () => undefined)
    endless?.cancel()
    expect((await endless?.outcome)?.kind).toBe('cancelled')
  })

  it('keeps what stands where the next cannot be opened', async () => {
    const session = begun()
    await session.open(stage)
    await session.setTrailers([[1, 2]])
    expect(session.store.getState()).toMatchObject({ revision: 1, failure: { code: 'refused', place: 'emphases' }, card: { people: 300 } })
    await session.setTrailers([[1, 0, 0, 0, 0, 0, 0, 0]])
    expect(session.store.getState()).toMatchObject({ revision: 2, failure: null, card: { trailers: [{ overPromise: 0 }] } })
    await session.draw({ scenario: SMALL, title: titleId(3), people: 200, daysBefore: 1 })
    expect(session.store.getState()).toMatchObject({ revision: 3, card: { origin: 'drawn', people: 200 } })
    session.close()
    expect(session.store.getState().card).toBeNull()
  })

  it('no longer waits for people who are being drawn once others are wanted; other trailers are for those who are coming', async () => {
    const session = begun()
    const many = { scenario: SMALL, title: titleId(3), people: 50_000, daysBefore: 28 }
    const drawing = session.draw(many)
    await session.open(stage)
    await drawing
    expect(session.store.getState()).toMatchObject({ opening: false, failure: null, card: { origin: 'world', people: 300 } })
    void session.draw({ ...many, people: 200, daysBefore: 1 })
    await session.setTrailers([[1, 0, 0, 0, 0, 0, 0, 0]])
    expect(session.store.getState().card).toMatchObject({ origin: 'drawn', people: 200, trailers: [{ overPromise: 0 }] })
  })
})
