/** A world lived beside the open one: what a lesson needs to try something out without touching what the visitor sees. */
import type { Act } from '../engine/lab/acts'
import type { Snapshot } from '../engine/lab/snapshot'
import type { Scenario } from '../scenario/knobs'
import type { LabClient } from '../worker/client'
import { firstMorning } from '../worker/pageIds'
import type { Desk } from './desk'

export interface Aside {
  readonly scenario: Scenario
  /** Taken on the first morning. */
  readonly acts: readonly Act[]
  readonly days: number
  /** 0 to 1. */
  onProgress(done: number): void
}

export interface AsideJob {
  /** The moment after the last day; null where it was cancelled, or failed. */
  readonly outcome: Promise<Snapshot | null>
  cancel(): void
}

export function liveAside(desk: Desk, aside: Aside): AsideJob {
  const client = connectAside(desk)
  if (client === null) return { outcome: Promise.resolve(null), cancel: () => undefined }
  const live = async (): Promise<Snapshot | null> => {
    const { scenario, days, onProgress } = aside
    const view = { seats: [], truth: false }
    const acts = aside.acts.map((act, order) => ({ day: firstMorning, order, act }))
    const opened = await client.call('open', { scenario, acts, view })
    if (opened.kind !== 'done') return null
    const run = await client.job('run', { days }, ({ done }) => onProgress(done)).outcome
    if (run.kind !== 'done') return null
    const shown = await client.call('show', view)
    return shown.kind === 'done' ? shown.value : null
  }
  return { outcome: live().finally(() => client.close()), cancel: () => client.close() }
}

/** A browser may refuse a second worker. */
function connectAside({ surroundings }: Desk): LabClient | null {
  try {
    const nothing = () => undefined
    return surroundings.connect({ onSnapshot: nothing, onTimeFailed: nothing, onActRefused: nothing, onDead: nothing })
  } catch {
    return null
  }
}
