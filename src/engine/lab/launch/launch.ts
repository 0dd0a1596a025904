/**
 * A launch: the same people and dice under the policy that is wished for and beside it under one trailer for all, hour by hour; with real
 * tastes shown also under the best single trailer and under the best for each.
 *
 * What is read off: gain over one for all = reward(policy) − reward(one for all); regret = reward(oracle or best single) − reward(policy); what it cost to
 * find out = reward of the policy as it stood at the end, shown to the same people from the first day on, − reward(policy).
 * Misleads: sums of one launch; a chance of a few people is in each of them. `compare.ts` has intervals.
 */
import { Knower, pickedByHand } from './arms'
import { type Chooser, fixedChooser, PolicyChooser, policyFor } from './chooser'
import { Recorder } from './recorder'
import { HOURS_A_DAY, LaunchRun } from './run'
import type { ArmId, ArmPoint, LaunchMoment, LaunchRequest, LaunchResult, Told } from './telling'
import type { Theatre } from './theatre'

const MOST_DAYS = 28
const MINUTES_AN_HOUR = 60

interface Arm {
  readonly id: ArmId
  readonly run: LaunchRun
  readonly satisfactionBefore: number
}

export interface LaunchStarted {
  /** The policy as it learns; whoever asks why asks it. */
  onPolicy(chooser: PolicyChooser): void
}

export function* launch(
  theatre: Theatre,
  request: LaunchRequest,
  { onPolicy }: LaunchStarted,
): Generator<number | Told<LaunchMoment>, LaunchResult, void> {
  const { wish, pace, seed, days } = request
  expectDays(days)
  const chooser = new PolicyChooser(theatre, { policy: policyFor(theatre, wish, seed), pace, learns: true })
  onPolicy(chooser)
  const recorder = new Recorder(theatre)
  const { arms, handPicked, bestSingle, best } = openArms(theatre, request, recorder.noting(chooser))
  recorder.attach(arms[0].run.sights)
  const hours: { readonly hour: number; readonly arms: readonly ArmPoint[] }[] = []
  const steps = days * HOURS_A_DAY * (arms.length + 1)
  for (let hour = 0; hour < days * HOURS_A_DAY; hour++) {
    const before = sightsOf(arms)
    for (const { run } of arms) for (const _step of run.hour(hour)) yield (hour * arms.length) / steps
    if (sightsOf(arms) === before && hour + 1 < days * HOURS_A_DAY) continue
    const points = arms.map((arm) => pointOf(arm, request.truth))
    hours.push({ hour, arms: points })
    const told = { hour, moves: recorder.takeMoves(), table: recorder.table(), belief: recorder.belief(chooser), arms: points }
    yield { done: ((hour + 1) * arms.length) / steps, soFar: told }
  }
  const own = arms[0].run.sights.sums.reward
  const learns = Object.keys(chooser.policy.state().columns).length > 0
  const knowing = learns ? yield* knowingAll(theatre, request, { chooser, from: arms.length / (arms.length + 1) }) : own
  return {
    request,
    hours,
    table: recorder.table(),
    belief: recorder.belief(chooser),
    shownTo: recorder.shownTo,
    changes: recorder.changes,
    findingOut: knowing - own,
    handPicked,
    bestSingle,
    best,
  }
}

export function expectDays(days: number): void {
  if (!(Number.isInteger(days) && days >= 1 && days <= MOST_DAYS)) {
    throw new RangeError(`Expected \`days\` to be an integer from 1 to ${MOST_DAYS}, got ${days}`)
  }
}

interface Arms {
  readonly arms: readonly Arm[]
  readonly handPicked: number
  readonly bestSingle: number | null
  readonly best: Uint8Array | null
}

/** Side by side: the policy, one for all, and where real tastes are shown those who know them. */
export function openArms(theatre: Theatre, { reward, days, seed, truth, pace }: LaunchRequest, chooser: Chooser): Arms {
  const open = (id: ArmId, chosen: Chooser): Arm => {
    const run = new LaunchRun({ theatre, chooser: chosen, reward, days, lot: seed })
    return { id, run, satisfactionBefore: run.satisfaction() }
  }
  const handPicked = pickedByHand(theatre)
  const arms = [
    open('policy', chooser),
    open(
      'oneForAll',
      fixedChooser(() => handPicked),
    ),
  ]
  if (!truth) return { arms, handPicked, bestSingle: null, best: null }
  const knower = new Knower({ theatre, reward, pace, lot: seed })
  return {
    arms: [...arms, open('bestSingle', knower.bestSingle()), open('oracle', knower.oracle())],
    handPicked,
    bestSingle: knower.single,
    best: knower.best,
  }
}

const sightsOf = (arms: readonly Arm[]): number => arms.reduce((sum, { run }) => sum + run.sights.sums.sights + run.sights.sums.minutes, 0)

function pointOf({ id, run, satisfactionBefore }: Arm, truth: boolean): ArmPoint {
  const { minutes, ...sums } = run.sights.sums
  const { real } = run
  return {
    arm: id,
    ...sums,
    hours: minutes / MINUTES_AN_HOUR,
    truth: truth
      ? {
          enjoyment: real.minutes === 0 ? null : real.enjoyed / real.minutes,
          satisfaction: run.satisfaction() - satisfactionBefore,
          letDowns: real.letDowns,
        }
      : null,
  }
}

interface Knowing {
  readonly chooser: PolicyChooser
  /** How far everything was before. */
  readonly from: number
}

/** The reward of the policy as it stands, had it stood so on the first day. */
function* knowingAll(theatre: Theatre, request: LaunchRequest, { chooser, from }: Knowing): Generator<number, number, void> {
  const { reward, days, seed, pace } = request
  const knows = new PolicyChooser(theatre, { policy: chooser.policy, pace, learns: false })
  const run = new LaunchRun({ theatre, chooser: knows, reward, days, lot: seed })
  const all = days * HOURS_A_DAY
  for (let hour = 0; hour < all; hour++) {
    for (const _step of run.hour(hour));
    yield from + ((1 - from) * (hour + 1)) / all
  }
  return run.sights.sums.reward
}
