/**
 * The worker's entry: a real lab, a real clock, the worker's own port. Asked to compare two worlds, or to live shares of another
 * worker's days, it does that alone.
 */
import { fetchParts } from '../engine/lab/fetchParts'
import { isWholeWithout } from '../engine/lab/later'
import { LivingLab } from '../engine/lab/livingLab'
import type { Lab } from '../engine/lab/protocol'
import type { TwoWorldsRequest } from '../engine/lab/twoWorlds'
import type { Scenario } from '../scenario/knobs'
import { failureOf } from './failure'
import { LabHost } from './host'
import { inOrder } from './inOrder'
import { needsEveryPart } from './needs'
import type { Request, ToPage, ToWorker } from './protocol'
import type { ShardInvitation } from './shardProtocol'
import { workerClock } from './workerClock'

/** As much of a dedicated worker's global as is used; the DOM's types name the window's instead. */
interface WorkerPort {
  postMessage(message: ToPage): void
  onmessage: ((event: MessageEvent<ToWorker | ToShardWorker>) => void) | null
}

interface ToShardWorker {
  readonly shard: ShardInvitation
}

/** From so many people on, others are worth the time that their worlds take to draw. */
const MANY = 5000

/** For the first page to stand. */
const AFTER_FIRST_PAGE_MS = 3000

const port = self as unknown as WorkerPort
const clock = workerClock()
const around = { clock, post: (message: ToPage) => port.postMessage(message) }
const host = new LabHost({ createLab: openLab, ...around })
const fetchFor = (request: Request) => (needsEveryPart(request, isWholeWithout) ? fetchParts() : null)
const hear = inOrder({ hear: (message) => host.hear(message), fetchFor, report: reportError })
let endShards: Promise<() => void> | null = null

function openLab(scenario: Scenario): Lab {
  const lab = new LivingLab(scenario)
  clock.later(AFTER_FIRST_PAGE_MS, () => fetchParts()?.catch(() => undefined))
  endShards?.then((end) => end())
  endShards = scenario.viewers < MANY ? null : share(lab).catch(() => () => undefined)
  return lab
}

async function share(lab: Lab): Promise<() => void> {
  const [{ shareDays }, { summonShards }] = await Promise.all([import('../engine/lab/shards/begin'), import('./summonShards')])
  return summonShards(lab.scenario, { script: import.meta.url, later: clock.later, onReady: (shards) => shareDays(lab, shards) })
}

async function compare(request: TwoWorldsRequest): Promise<void> {
  const [{ compareWorlds }, { compareBesides }] = await Promise.all([import('../engine/lab/twoWorlds'), import('./comparing')])
  compareBesides(request, { compareWorlds, ...around })
}

async function beShard(invitation: ShardInvitation): Promise<void> {
  const [{ openShard }, { hostShard }] = await Promise.all([import('../engine/lab/shards/begin'), import('./shardHost'), fetchParts()])
  hostShard(invitation, { open: openShard, now: clock.now })
}

port.onmessage = ({ data }) => {
  if ('compare' in data) compare(data.compare).catch((thrown) => around.post({ say: 'compareFailed', failure: failureOf(thrown) }))
  else if ('shard' in data) beShard(data.shard)
  else hear(data)
}
