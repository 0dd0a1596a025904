/** A lab that shares its days with other workers: what the page is answered is what one worker would have answered. */
import { describe, expect, it } from 'vitest'
import { profileId } from '../../src/engine/contract/ids'
import type { Act } from '../../src/engine/lab/acts'
import { createLab } from '../../src/engine/lab/lab'
import { SCENARIO, ShardedHost } from './shardedHost'

const MASK: Act = { kind: 'mask', signal: 'when', masked: true }
/** Of a share that another worker lives. */
const WHO = profileId(40)
const ERASE: Act = { kind: 'erase', profile: WHO }

/** What one worker comes to: so many days, the act, so many again. */
function aloneHash(before: number, act: Act | null = null, after = 0): string {
  const lab = createLab(SCENARIO)
  for (let day = 0; day < before; day++) for (const _step of lab.liveDay());
  if (act !== null) lab.act(act)
  for (let day = 0; day < after; day++) for (const _step of lab.liveDay());
  return lab.hash
}

/** Lets messages travel until nothing more comes of itself. */
async function settle(host: ShardedHost): Promise<void> {
  for (let turns = -1; turns !== host.turns; ) {
    turns = host.turns
    for (let task = 0; task < 20; task++) await new Promise(setImmediate)
  }
}

describe('a host whose lab shares its days', () => {
  it.each([1, 3])('lives the same days with %i other workers', async (shards) => {
    const host = new ShardedHost(shards)
    await host.open()
    await host.call({ call: 'run', ask: { days: 4 } })
    expect(await host.hash()).toBe(aloneHash(4))
    for (const { orders } of host.lines) expect(orders.map(({ day }) => day)).toEqual([0, 1, 2, 3])
  })

  it('takes an act between two days, and goes on sharing', async () => {
    const host = new ShardedHost(2)
    await host.open()
    await host.call({ call: 'run', ask: { days: 2 } })
    await host.call({ call: 'act', ask: { act: MASK } })
    await host.call({ call: 'run', ask: { days: 2 } })
    expect(await host.hash()).toBe(aloneHash(2, MASK, 2))
    expect(host.lines[1].orders.map(({ epoch, day }) => [epoch, day])).toEqual([
      [1, 0],
      [1, 1],
      [2, 2],
      [2, 3],
    ])
  })

  it('lives a day again itself where a worker was ended, and goes on with the others', async () => {
    const host = new ShardedHost(2)
    await host.open()
    await host.call({ call: 'run', ask: { days: 2 } })
    host.lines[0].cut = true
    const run = host.ask({ call: 'run', ask: { days: 2 } })
    await settle(host)
    expect(host.outcomeOf(run)).toBeNull()
    host.passSilence()
    await settle(host)
    expect(host.outcomeOf(run)).toBeNull()
    host.passSilence()
    await settle(host)
    expect(host.outcomeOf(run)).toMatchObject({ kind: 'done' })
    expect(await host.hash()).toBe(aloneHash(4))
    expect(host.lines.map(({ ended }) => ended)).toEqual([true, false])
    expect(host.lines.map(({ orders }) => orders.length)).toEqual([3, 4])
  })

  it('starts another worker in place of one that was ended, and shares with it from the next day on', async () => {
    const host = new ShardedHost(2)
    await host.open()
    await host.call({ call: 'run', ask: { days: 1 } })
    host.lines[0].cut = true
    const run = host.ask({ call: 'run', ask: { days: 1 } })
    for (let silence = 0; silence < 2; silence++) {
      await settle(host)
      host.passSilence()
    }
    await settle(host)
    expect(host.outcomeOf(run)).toMatchObject({ kind: 'done' })
    host.passPause()
    await settle(host)
    expect(host.lines).toHaveLength(3)
    await host.call({ call: 'run', ask: { days: 3 } })
    expect(await host.hash()).toBe(aloneHash(5))
    expect(host.lines.map(({ orders }) => orders.map(({ day }) => day))).toEqual([
      [0, 1],
      [0, 1, 2, 3, 4],
      [2, 3, 4],
    ])
    expect(host.lines[2].orders.map(({ standing }) => standing !== null)).toEqual([true, false, false])
  })

  it('starts no more workers once several were lost in a row', async () => {
    const host = new ShardedHost(1)
    await host.open()
    await host.call({ call: 'run', ask: { days: 1 } })
    const [order] = host.lines[0].orders
    for (let lost = 0; lost < 6; lost++) {
      host.lines[host.lines.length - 1].line.send({ ...order, standing: null })
      await settle(host)
      host.passPause()
      await settle(host)
    }
    expect(host.lines).toHaveLength(5)
    await host.call({ call: 'run', ask: { days: 1 } })
    expect(await host.hash()).toBe(aloneHash(2))
  })

  it('sleeps while it waits, and answers what need not wait for the day', async () => {
    const host = new ShardedHost(1)
    await host.open()
    host.lines[0].cut = true
    const run = host.ask({ call: 'run', ask: { days: 1 } })
    await settle(host)
    await host.call({ call: 'people', ask: { query: '', offset: 0, count: 1 } })
    const act = host.ask({ call: 'act', ask: { act: MASK } })
    await settle(host)
    const { turns } = host
    await settle(host)
    expect(host.turns).toBe(turns)
    expect([run, act].map((id) => host.outcomeOf(id))).toEqual([null, null])
    for (let silence = 0; silence < 2; silence++) host.passSilence()
    await settle(host)
    expect(host.outcomeOf(act)).toMatchObject({ kind: 'done' })
    expect(await host.hash()).toBe(aloneHash(1, MASK))
  })

  it('gives a worker up that fails', async () => {
    const host = new ShardedHost(1)
    await host.open()
    await host.call({ call: 'run', ask: { days: 1 } })
    const [{ line, orders }] = host.lines
    line.send({ ...orders[0], standing: null })
    await host.call({ call: 'run', ask: { days: 2 } })
    expect(await host.hash()).toBe(aloneHash(3))
    expect(host.lines[0].ended).toBe(true)
  })

  describe('where somebody is erased', () => {
    const holders = (host: ShardedHost) => (host.lines[0].shard?.holdsOf(WHO) ?? 0) + (host.lines[1].shard?.holdsOf(WHO) ?? 0)

    it('confirms it once no other worker holds anything of them, and goes on sharing', async () => {
      const host = new ShardedHost(2)
      await host.open()
      await host.call({ call: 'run', ask: { days: 3 } })
      expect(holders(host)).toBeGreaterThan(0)
      await host.call({ call: 'act', ask: { act: ERASE } })
      expect(holders(host)).toBe(0)
      expect(host.lines.map(({ forgets }) => forgets)).toEqual([1, 1])
      await host.call({ call: 'run', ask: { days: 2 } })
      expect(await host.hash()).toBe(aloneHash(3, ERASE, 2))
      expect(host.lines.map(({ orders }) => orders.at(-1)?.day)).toEqual([4, 4])
    })

    it('confirms nothing while one is silent that may still hold something, and gives it up in the end with all that it held', async () => {
      const host = new ShardedHost(2)
      await host.open()
      await host.call({ call: 'run', ask: { days: 2 } })
      host.lines[1].cut = true
      const act = host.ask({ call: 'act', ask: { act: ERASE } })
      await settle(host)
      host.passSilence()
      await settle(host)
      expect(host.outcomeOf(act)).toBeNull()
      host.passSilence()
      await settle(host)
      expect(host.outcomeOf(act)).toMatchObject({ kind: 'done', value: { dated: { act: ERASE } } })
      expect(host.lines.map(({ ended }) => ended)).toEqual([false, true])
      await host.call({ call: 'run', ask: { days: 2 } })
      expect(await host.hash()).toBe(aloneHash(2, ERASE, 2))
    })

    it('makes no other act wait', async () => {
      const host = new ShardedHost(1)
      await host.open()
      await host.call({ call: 'run', ask: { days: 1 } })
      expect(await host.call({ call: 'act', ask: { act: ERASE } })).toMatchObject({ kind: 'done' })
      host.lines[0].cut = true
      expect(await host.call({ call: 'act', ask: { act: MASK } })).toMatchObject({ kind: 'done' })
    })
  })
})
