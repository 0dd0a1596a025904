/** Starts the workers that live shares of a lab's days, from the lab's own script, as `spawn.ts` starts that one. */
import type { Scenario } from '../scenario/knobs'
import { shardsThatFit } from '../scenario/room'
import { gatherShards, type PoolOptions, type ShardLine } from './shardPool'
import type { FromShard, ShardInvitation } from './shardProtocol'

/** Each holds a world of its own, and the lab alone learns: a fourth would bring little. */
const MOST_SHARDS = 3

interface Summons extends Pick<PoolOptions, 'later' | 'onReady'> {
  readonly script: string
}

/** One less than the device has cores, as far as memory goes; none where a worker cannot start others. Answers what ends them. */
export function summonShards(scenario: Scenario, { script, ...pool }: Summons): () => void {
  const deviceGigabytes = 'deviceMemory' in navigator ? Number(navigator.deviceMemory) || null : null
  const most = Math.min(MOST_SHARDS, navigator.hardwareConcurrency - 1, shardsThatFit(scenario, deviceGigabytes))
  const count = 'Worker' in globalThis ? most : 0
  return gatherShards({ ...pool, count, start: () => spawnShard(scenario, script) })
}

function spawnShard(scenario: Scenario, script: string): ShardLine {
  const start = URL.createObjectURL(new Blob([`import ${JSON.stringify(script)}`], { type: 'text/javascript' }))
  const worker = new Worker(start, { type: 'module', name: 'shard' })
  const { port1, port2 } = new MessageChannel()
  const shard: ShardInvitation = { scenario, port: port2 }
  worker.postMessage({ shard }, [port2])
  return {
    send: (order) => port1.postMessage(order),
    end: () => {
      worker.terminate()
      port1.close()
      URL.revokeObjectURL(start)
    },
    listen: ({ onMessage, onBroken }) => {
      port1.onmessage = ({ data }: MessageEvent<FromShard>) => onMessage(data)
      worker.onerror = (error) => {
        // Left alone, it would leave the lab's own worker too, and the page would take that for dead.
        error.preventDefault()
        onBroken()
      }
    },
  }
}
