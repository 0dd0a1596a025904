/** Opening a world, or an evening in it, and what its worker says of its life. */
import type { ProfileId } from '../engine/contract/ids'
import type { DatedAct } from '../engine/lab/acts'
import type { Opening, Snapshot } from '../engine/lab/snapshot'
import type { Scenario } from '../scenario/knobs'
import type { Problem } from '../scenario/problem'
import { asItFits } from '../scenario/room'
import type { LabClient } from '../worker/client'
import { exchanged } from '../worker/datedActs'
import { type Desk, notify, notifyFailure, writeAddress } from './desk'
import { dayToComeBackTo, eveningOf, withStep } from './evening'
import { DEFAULT_LINK, type Link } from './link'
import { firstSeat, leaveThoseWhoAreGone, look, presentWith, profilesShown } from './looking'
import { minuteOfNobody } from './minuteOf'
import { endRuns, runFor } from './playbackActions'
import type { Evening, Opened, Run, SessionState, Step } from './state'
import { turned, viewShown } from './views'

/** Another world, without anything that was done in this one, in the same room; answers the step that undoes it. */
export function openAnew(desk: Desk, { scenario, day }: { readonly scenario: Scenario; readonly day: number }): number {
  const { room, truth, views, choices, data, presenter, hidden, lesson } = desk.store.getState()
  const here = { room, view: viewShown(room, views), choices: choices[room] ?? null }
  return openLink(desk, { ...DEFAULT_LINK, ...here, scenario, day, truth, data, presenter, hidden, lesson })
}

/** Opens the moment that a link holds, as a new entry to come back from; answers the step that undoes it. */
export const openLink = (desk: Desk, link: Link): number => openEvening(desk, { link, acts: [] }, 'world')

/** The same world to the same day, without what was done in it. */
export function withoutActs(desk: Desk): number {
  const { link } = eveningOf(desk.store.getState())
  const { minute } = desk.store.getState()
  return openEvening(desk, { link: minute === null ? link : { ...link, seats: [] }, acts: [] }, 'anew')
}

/** Opens another evening in place of this one, as a new entry to come back from; answers the step that undoes it. */
export function openEvening(desk: Desk, evening: Evening, how: Opened): number {
  const step = stepTo(desk, evening, how)
  const { past } = desk.store.getState().history
  void goToEvening(desk, evening, { how, history: withStep(past, step) })
  writeAddress(desk, 'push')
  return step.id
}

/** Opening an evening, as something that can be undone. */
export function stepTo(desk: Desk, after: Evening, how: Opened): Step {
  const { store } = desk
  desk.lastStep += 1
  const evenings = { before: eveningOf(store.getState()), after }
  return { id: desk.lastStep, text: { kind: 'opened', how }, before: store.getState().acts, after: after.acts, evenings }
}

interface Going {
  readonly how: Opened
  /** What can be undone and redone in it. */
  readonly history: SessionState['history']
}

/** Opens an evening; done once its world is open, and is then lived to its day. */
export async function goToEvening(desk: Desk, { link, acts }: Evening, { how, history }: Going): Promise<void> {
  const { store } = desk
  store.setState((before) => ({
    ...chosenBy(link, before),
    scenario: link.scenario,
    openingDay: link.day,
    snapshot: null,
    opening: null,
    frozen: false,
  }))
  store.setState(({ minute }) => ({ minute: acts.length > 0 ? null : minuteOfNobody(minute, link.seats) }))
  desk.expectedEngine = link.engine
  await openWorld(desk, { acts, purpose: how === 'world' ? 'firstDays' : 'again', history })
}

interface How {
  readonly acts: readonly DatedAct[]
  readonly purpose: Run['purpose']
  /** What can be undone and redone in it; without, what there is. */
  readonly history?: SessionState['history']
}

/** Opens the state's scenario in a new worker, so that nothing of the old one can answer any more. */
export async function openWorld(desk: Desk, { acts, purpose, history }: How): Promise<void> {
  const { store, surroundings } = desk
  endRuns(desk)
  desk.client?.close()
  if (surroundings.missing.length > 0) {
    store.setState({ connection: { kind: 'unsupported', missing: surroundings.missing } })
    return
  }
  fitPeople(desk)
  store.setState({
    connection: { kind: 'opening' },
    world: store.getState().world + 1,
    opening: null,
    snapshot: null,
    tile: null,
    playing: false,
    exporting: null,
    notices: [],
    acts,
    history: history ?? store.getState().history,
    horizon: null,
  })
  desk.client = null
  const client = connectOrSay(desk)
  if (client === null) return
  desk.client = client
  const { scenario, seats, truth } = store.getState()
  const outcome = await client.call('open', { scenario, acts, view: { seats, truth } })
  if (desk.client !== client) return
  if (outcome.kind === 'failed') {
    store.setState({ connection: { kind: 'dead', death: { code: 'unopened', failure: outcome.failure } } })
  }
  if (outcome.kind === 'done') opened(desk, outcome.value, purpose)
}

/** Fewer people, and a word why, where those asked for need more memory than there is. */
function fitPeople({ store, surroundings }: Desk): void {
  const { scenario, problem } = asItFits(store.getState().scenario, surroundings.deviceGigabytes)
  if (problem !== null) store.setState(({ problems }) => ({ scenario, problems: [...problems, problem] }))
}

/** A browser may have workers and yet refuse this one. */
function connectOrSay(desk: Desk): LabClient | null {
  try {
    return connect(desk)
  } catch (thrown) {
    const message = thrown instanceof Error ? thrown.message : String(thrown)
    desk.store.setState({ connection: { kind: 'dead', death: { code: 'broken', message } } })
    return null
  }
}

function connect(desk: Desk): LabClient {
  const { store, surroundings } = desk
  const client: LabClient = surroundings.connect({
    onSnapshot: (snapshot) => desk.client === client && showSnapshot(desk, snapshot),
    onTimeFailed: (failure) => {
      store.setState({ playing: false })
      notifyFailure(desk, failure)
    },
    onActRefused: (dated) => desk.client === client && leaveOut(desk, dated),
    onDead: (death) => {
      if (desk.client !== client) return
      desk.client = null
      store.setState({ openingDay: dayToComeBackTo(store.getState()) })
      endRuns(desk)
      store.setState({ connection: { kind: 'dead', death }, playing: false, exporting: null, tile: null })
    },
  })
  return client
}

/** What was done once and cannot be done in this evening. */
function leaveOut(desk: Desk, refused: DatedAct): void {
  desk.store.setState(({ acts }) => ({ acts: exchanged(acts, [refused], []) }))
  notify(desk, { kind: 'leftOut', act: refused.act })
}

/** While time plays, the address follows week by week, so that a reload does not lose months. */
function showSnapshot(desk: Desk, snapshot: Snapshot): void {
  const { snapshot: before, playing } = desk.store.getState()
  desk.store.setState({ snapshot })
  const weekBegan = Math.floor(snapshot.day / 7) !== Math.floor((before?.day ?? 0) / 7)
  if (playing && weekBegan) writeAddress(desk, 'replace')
}

function opened(desk: Desk, opening: Opening, purpose: Run['purpose']): void {
  const { store } = desk
  const { openingDay, problems } = store.getState()
  store.setState({ connection: { kind: 'ready' }, opening, problems: [...problems, ...versionProblem(desk, opening)] })
  seatKnown(desk, opening, purpose)
  look(desk)
  if (openingDay > 0) void liveTo(desk, { days: openingDay, purpose })
}

/** Lives to the day of a link; whom it shows and who has not come by then is named as a problem of it. */
export async function liveTo(desk: Desk, run: Pick<Run, 'days' | 'purpose'>): Promise<void> {
  const { client } = desk
  await runFor(desk, run)
  if (desk.client === client) leaveStrangers(desk, run.purpose)
}

/** The same, of the moment that is shown. */
export function leaveStrangers(desk: Desk, purpose: Run['purpose']): void {
  const { store } = desk
  const profiles = profilesShown(desk)
  if (profiles === null) return
  const strangers = purpose === 'again' ? [] : store.getState().seats.filter(({ profile }) => profile >= profiles)
  store.setState(({ problems }) => ({ problems: [...problems, ...strangers.map(({ profile }) => noSuchProfile(profile, profiles))] }))
  leaveThoseWhoAreGone(desk)
}

/** Shows whom this world has, or will have by what was done in it, and names the others as problems of the link. */
export function seatKnown({ store }: Desk, opening: Opening, purpose: Run['purpose']): void {
  const { seats, problems, acts, openingDay, snapshot } = store.getState()
  const known = presentWith(opening, seats, { acts, day: Math.max(openingDay, snapshot?.day ?? 0) })
  const unknown = purpose === 'again' ? [] : seats.filter((seat) => !known.includes(seat))
  store.setState({
    seats: known.length > 0 ? known : [firstSeat],
    problems: [...problems, ...unknown.map(({ profile }) => noSuchProfile(profile, opening.profiles))],
  })
}

const noSuchProfile = (profile: ProfileId, profiles: number): Problem => ({
  code: 'outOfRange',
  place: 'show',
  value: String(profile),
  min: 0,
  max: profiles - 1,
})

function versionProblem(desk: Desk, { engineVersion }: Opening): readonly Problem[] {
  const made = desk.expectedEngine
  desk.expectedEngine = null
  return made === null || made === engineVersion ? [] : [{ code: 'otherEngineVersion', place: 'engine', value: made }]
}

/** What a link chooses; of the views, and of what is chosen in them, only its own room's. */
export const chosenBy = (
  { room, seats, truth, view, choices: chosen, data, lesson, presenter, hidden, preset }: Link,
  { views, choices }: Pick<SessionState, 'views' | 'choices'>,
) => ({
  room,
  seats,
  truth,
  views: turned(views, room, view),
  choices: { ...choices, [room]: chosen },
  data,
  lesson,
  presenter,
  hidden,
  preset,
})
