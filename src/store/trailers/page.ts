/** The page's launches: who is in front of which title's trailers, and what was asked of them. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { TitleId } from '../../engine/contract/ids'
import type { Failure } from '../../worker/failure'
import { launch } from '../launch/page'
import { session } from '../session'
import { type Asking, createAsking } from './asking'

export const launchRun = createAsking<'launch'>(launch, (about, onProgress) =>
  launch.ask<'launch'>({ question: 'launch', about }, onProgress),
)

export const useLaunchRun = (): Asking<'launch'> => useStore(launchRun.store)

interface Prepared {
  /** Of which world, title and day the people are; null before any. */
  readonly of: string | null
  readonly race: string | null
  readonly asking: boolean
  readonly failure: Failure | null
}

const prepared = createStore<Prepared>(() => ({ of: null, race: null, asking: false, failure: null }))

export const usePrepared = (): Prepared => useStore(prepared)

export interface Stand {
  /** Tells one world, title and day from another. */
  readonly of: string
  readonly title: TitleId
  /** Null: the title's own ten. */
  readonly emphases: readonly (readonly number[])[] | null
}

/** Sees to it that the launch's worker has these people and these trailers; what it has already is not brought again. */
export async function prepare({ of, title, emphases }: Stand, again = false): Promise<void> {
  const race = JSON.stringify(emphases)
  const before = prepared.getState()
  if (!again && before.of === of && before.race === race) return
  if (!again && before.of === of && !before.asking && launch.store.getState().card !== null) {
    prepared.setState({ race })
    await launch.setTrailers(emphases)
    return
  }
  prepared.setState({ of, race, asking: true, failure: null })
  const ended = await session.actions.inquire({ question: 'launchStage', about: { title } }, () => undefined)?.outcome
  if (prepared.getState().of !== of || prepared.getState().race !== race) return
  if (ended?.kind !== 'done') {
    prepared.setState({ of: null, asking: false, failure: ended?.kind === 'failed' ? ended.failure : null })
    return
  }
  prepared.setState({ asking: false })
  const opened = launch.open(ended.value)
  if (emphases !== null) await launch.setTrailers(emphases)
  else await opened
}
