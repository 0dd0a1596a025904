import { describe, expect, it } from 'vitest'
import { type Arriving, arrivingAt } from '../../src/store/arriving'
import { SessionBench } from './sessionBench'

/** What is said of the way, as the session goes along. */
async function seenFrom(hash: string): Promise<readonly { readonly day: number; readonly said: Arriving | null }[]> {
  const bench = new SessionBench(hash)
  const seen: { readonly day: number; readonly said: Arriving | null }[] = []
  bench.session.store.subscribe((state) => {
    if (state.opening !== null && state.snapshot !== null) seen.push({ day: state.snapshot.day, said: arrivingAt(state) })
  })
  await bench.start()
  return seen
}

describe('a class preset', () => {
  it('shows no day as the one it opens at before that day is there', async () => {
    const seen = await seenFrom('#/screen?preset=household')
    expect(seen.some(({ said }) => said !== null)).toBe(true)
    for (const { day, said } of seen.filter(({ said: way }) => way !== null)) expect(said).toEqual({ day: 14, done: day })
    expect(seen.at(-1)).toEqual({ day: 14, said: null })
  })

  it('is no longer on its way where the visitor lives more days', async () => {
    const bench = new SessionBench('#/screen?preset=household')
    await bench.start()
    bench.session.actions.runDays(3)
    expect(bench.state.run?.purpose).toBe('asked')
    expect(arrivingAt(bench.state)).toBeNull()
  })

  it('is announced where it takes another world’s place, with the way back', async () => {
    const bench = new SessionBench('#/screen?viewers=600&day=1')
    await bench.start()
    bench.session.actions.openPreset('twoPeople')
    await bench.lived()
    const [notice] = bench.state.notices
    expect(notice?.text).toEqual({ kind: 'opened', how: 'world' })
    bench.session.actions.undo(notice?.id ?? -1)
    await bench.until(({ scenario, connection }) => scenario.viewers === 600 && connection.kind === 'ready')
  })
})

describe('any other link', () => {
  it('lets its first days be seen', async () => {
    for (const { said } of await seenFrom('#/screen?viewers=600&day=5')) expect(said).toBeNull()
  })
})
