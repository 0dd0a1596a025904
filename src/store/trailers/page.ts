/** The page's launches: who is in front of which title's trailers, and what was asked of them. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { TitleId } from '../../engine/contract/ids'
import type { CompareRequest, LaunchComparison } from '../../engine/lab/launch/compare'
import type { LogsRequest, LogsVerdict } from '../../engine/lab/launch/fromLogs'
import type { PromisePrice, PromiseRequest } from '../../engine/lab/launch/promise'
import type { LaunchQuestions } from '../../engine/lab/launch/questions'
import type { RewardsCompared, RewardsRequest } from '../../engine/lab/launch/rewards'
import type { LaunchMoment, LaunchRequest, LaunchResult } from '../../engine/lab/launch/telling'
import type { LaunchThrows, ThrowsRequest } from '../../engine/lab/launch/throws'
import type { Scenario } from '../../scenario/knobs'
import type { Failure } from '../../worker/failure'
import { whenErased } from '../erasures'
import { launch } from '../launch/page'
import { session } from '../session'
import { type Asking, createAsking } from './asking'
import { ComingBack } from './comingBack'

const now = () => performance.now()
const card = () => launch.store.getState().card

type Run<Name extends 'launch' | 'throws' | 'compare' | 'promise' | 'rewards' | 'logs'> = Asking<
  LaunchQuestions[Name]['about'],
  LaunchQuestions[Name]['soFar'],
  LaunchQuestions[Name]['answer']
>
export type LaunchRun = Run<'launch'>
export type ThrowsRun = Run<'throws'>
export type ComparisonRun = Run<'compare'>
export type PromiseRun = Run<'promise'>
export type RewardsRun = Run<'rewards'>
export type LogsRun = Run<'logs'>

export const launchRun = createAsking<LaunchRequest, LaunchMoment, LaunchResult>({
  ask: (about, onProgress) => launch.ask<'launch'>({ question: 'launch', about }, onProgress),
  card,
  now,
})
export const useLaunchRun = (): LaunchRun => useStore(launchRun.store)

export const throws = createAsking<ThrowsRequest, LaunchThrows, LaunchThrows>({
  ask: (about, onProgress) => launch.ask<'throws'>({ question: 'throws', about }, onProgress),
  card,
  now,
})
export const useThrowsRun = (): ThrowsRun => useStore(throws.store)
// They are of the launch that stands: before other people, or of another, nobody waits for them.
launchRun.store.subscribe((now, before) => now.about !== before.about && throws.stop())
launch.store.subscribe((now, before) => now.opening && !before.opening && throws.stop())

export const comparison = createAsking<CompareRequest, LaunchComparison, LaunchComparison>({
  ask: (about, onProgress) => launch.ask<'compare'>({ question: 'compare', about }, onProgress),
  card,
  now,
})
export const useComparisonRun = (): ComparisonRun => useStore(comparison.store)

export const promisePrice = createAsking<PromiseRequest, PromisePrice, PromisePrice>({
  ask: (about, onProgress) => launch.ask<'promise'>({ question: 'promise', about }, onProgress),
  card,
  now,
})
export const usePromiseRun = (): PromiseRun => useStore(promisePrice.store)

export const rewards = createAsking<RewardsRequest, RewardsCompared, RewardsCompared>({
  ask: (about, onProgress) => launch.ask<'rewards'>({ question: 'rewards', about }, onProgress),
  card,
  now,
})
export const useRewardsRun = (): RewardsRun => useStore(rewards.store)

export const fromLogs = createAsking<LogsRequest, LogsVerdict, LogsVerdict>({
  ask: (about, onProgress) => launch.ask<'logs'>({ question: 'logs', about }, onProgress),
  card,
  now,
})
export const useLogsRun = (): LogsRun => useStore(fromLogs.store)

interface Prepared {
  /** Of which world, title and day the people are; null before any. */
  readonly of: string | null
  readonly race: string | null
  readonly asking: boolean
  readonly failure: Failure | null
}

const NOBODY: Prepared = { of: null, race: null, asking: false, failure: null }
const prepared = createStore<Prepared>(() => NOBODY)

export const usePrepared = (): Prepared => useStore(prepared)

export interface Stand {
  /** Tells one world, title and day from another. */
  readonly of: string
  readonly title: TitleId
  /** How many people to draw, and in which world; null for the people that it has. */
  readonly drawn: { readonly people: number; readonly scenario: Scenario } | null
  /** Null: the title's own ten. */
  readonly emphases: readonly (readonly number[])[] | null
}

/** So long those who are drawn use the service first, so that something is recorded of them. */
export const DAYS_BEFORE = 7

export const comingBack = new ComingBack({
  request: () => {
    const { about, card: of } = launchRun.store.getState()
    const { card: here, opening } = launch.store.getState()
    return of !== null && of === here && !opening && !prepared.getState().asking ? about : null
  },
})
export const useComingBack = (): LaunchRequest | null => useStore(comingBack.store, ({ wanted }) => wanted)

/** Sees to it that the launch's worker has these people and these trailers; what it has already is not brought again. */
export async function prepare({ of, title, drawn, emphases }: Stand, again = false): Promise<void> {
  const race = JSON.stringify(emphases)
  const before = prepared.getState()
  if (!again && before.of === of && before.race === race) return
  if (!again && before.of === of && !before.asking && launch.store.getState().card !== null) {
    prepared.setState({ race })
    await launch.setTrailers(emphases)
    return
  }
  if (drawn !== null) {
    prepared.setState({ of, race, asking: false, failure: null })
    const drawing = launch.draw({ ...drawn, title, daysBefore: DAYS_BEFORE })
    await (emphases === null ? drawing : launch.setTrailers(emphases))
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

/** The audience is a copy of what was recorded: it gathers anew, and nothing of a launch before it stays. */
whenErased(session.store, () => {
  if (launch.store.getState().card?.origin === 'drawn') return
  for (const run of [launchRun, throws, comparison, promisePrice, rewards, fromLogs]) run.forget()
  launch.close()
  prepared.setState(NOBODY)
})
