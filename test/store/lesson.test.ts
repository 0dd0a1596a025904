import { describe, expect, it } from 'vitest'
import { LESSONS } from '../../src/lessons/lessons'
import { SessionBench } from './sessionBench'

const [lesson] = LESSONS
const at = (step: number) => ({ lesson: lesson.number, step })

describe('a lesson', () => {
  it('opens its own world when it begins, and stays in it step by step', async () => {
    const bench = new SessionBench('#/screen?day=2')
    await bench.start()
    bench.session.actions.toLesson(at(1))
    await bench.lived()
    expect(bench.state).toMatchObject({ room: 'lessons', lesson: at(1), scenario: lesson.scenario, snapshot: { day: lesson.day } })
    const workers = bench.wires.length
    bench.session.actions.toLesson(at(2))
    expect(bench.address).toContain('#/lessons?lesson=1&step=2')
    expect(bench.wires).toHaveLength(workers)
    bench.back()
    expect(bench.state.lesson).toEqual(at(1))
  })

  it('is opened by its link alone', async () => {
    const bench = new SessionBench('#/lessons?lesson=1&step=3')
    await bench.start()
    expect(bench.state).toMatchObject({ lesson: at(3), scenario: lesson.scenario, snapshot: { day: lesson.day }, problems: [] })
  })

  it('waits at its step while another room is looked at', async () => {
    const bench = new SessionBench('#/lessons?lesson=1&step=3')
    await bench.start()
    bench.session.actions.goTo('screen')
    expect(bench.address).toContain('viewers=')
    expect(bench.address).not.toContain('lesson')
    bench.session.actions.goTo('lessons')
    expect(bench.state.lesson).toEqual(at(3))
    expect(bench.address).toContain('lesson=1&step=3')
    bench.session.actions.toLesson(null)
    expect(bench.state.lesson).toBeNull()
    expect(bench.address).not.toContain('step')
  })

  it('takes its own acts without a notice', async () => {
    const bench = new SessionBench('#/lessons?lesson=1')
    await bench.start()
    expect(await bench.session.actions.quietly([{ kind: 'mask', signal: 'when', masked: true }])).toBe(true)
    expect(bench.state.acts).toHaveLength(1)
    expect(bench.state.notices).toEqual([])
  })

  it('lives a world aside with progress, and leaves the open one as it is', async () => {
    const bench = new SessionBench('#/lessons?lesson=1')
    await bench.start()
    const before = bench.state.snapshot
    const progress: number[] = []
    const aside = { scenario: lesson.scenario, acts: [], days: 3, onProgress: (done: number) => progress.push(done) }
    const job = bench.session.actions.liveAside(aside)
    expect(await job.outcome).toMatchObject({ day: 3 })
    expect(progress.at(-1)).toBe(1)
    expect(bench.state.snapshot).toBe(before)
    const cancelled = bench.session.actions.liveAside(aside)
    cancelled.cancel()
    expect(await cancelled.outcome).toBeNull()
  })
})
