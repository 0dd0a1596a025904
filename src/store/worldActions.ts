/** Opening a world, following the address, and coming back after the worker died. */
import type { ProfileId } from '../engine/contract/ids'
import type { DatedAct } from '../engine/lab/acts'
import type { Opening, Snapshot } from '../engine/lab/snapshot'
import type { Scenario } from '../scenario/knobs'
import type { Problem } from '../scenario/problem'
import type { LabClient } from '../worker/client'
import { exchanged } from '../worker/datedActs'
import type { Actions } from './actions'
import { type Desk, notify, notifyFailure, writeAddress } from './desk'
import { DEFAULT_LINK, FIRST_DAYS, type Link, linkOfPreset, parseLink, sameScenario } from './link'
import { firstSeat, look, presentWith } from './looking'
import { minuteOfNobody } from './minuteOf'
import { endRuns, runFor } from './playbackActions'
import type { Run, SessionState } from './state'

type WorldActions = Pick<Actions, 'goTo' | 'show' | 'showTruth' | 'openScenario' | 'reset' | 'restart'>

export function worldActions(desk: Desk): WorldActions {
  const { store } = desk
  const openFresh = (scenario: Scenario) => openAnew(desk, { scenario, day: FIRST_DAYS })
  return {
    goTo: (room) => {
      store.setState({ room, tile: null })
      writeAddress(desk, 'push')
    },
    show: (seats) => {
      store.setState({ seats, minute: null })
      look(desk)
      writeAddress(desk, 'replace')
    },
    showTruth: (truth) => {
      store.setState({ truth })
      look(desk)
      writeAddress(desk, 'replace')
    },
    openScenario: openFresh,
    reset: () => {
      const { room, presenter, hidden, preset } = store.getState()
      openLink(desk, { ...linkOfPreset(preset), room, presenter, hidden })
      notify(desk, { kind: 'preset' })
    },
    restart: (withActs) => {
      const { acts, minute } = store.getState()
      if (!withActs && minute !== null) store.setState({ minute: 1, seats: [] })
      openWorld(desk, { acts: withActs ? acts : [], purpose: 'again' })
    },
  }
}

/** Another world, without anything that was done in this one, in the same room. */
export function openAnew(desk: Desk, { scenario, day }: { readonly scenario: Scenario; readonly day: number }): void {
  const { room, truth, presenter, hidden, lesson } = desk.store.getState()
  openLink(desk, { ...DEFAULT_LINK, scenario, day, room, truth, presenter, hidden, lesson })
}

/** Opens the moment that a link holds, as a new entry to come back from. */
export function openLink(desk: Desk, link: Link): void {
  const { scenario, day } = link
  desk.store.setState({ ...chosenBy(link), scenario, openingDay: day, snapshot: null, opening: null, frozen: false })
  desk.store.setState(({ minute }) => ({ minute: minuteOfNobody(minute, link.seats) }))
  writeAddress(desk, 'push')
  void openWorld(desk, { acts: [], purpose: 'firstDays' })
}

interface How {
  readonly acts: readonly DatedAct[]
  readonly purpose: Run['purpose']
}

/** Opens the state's scenario in a new worker, so that nothing of the old one can answer any more. */
export async function openWorld(desk: Desk, { acts, purpose }: How): Promise<void> {
  const { store, surroundings } = desk
  endRuns(desk)
  desk.client?.close()
  if (surroundings.missing.length > 0) {
    store.setState({ connection: { kind: 'unsupported', missing: surroundings.missing } })
    return
  }
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
    history: acts.length > 0 ? store.getState().history : { past: [], future: [] },
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

/** On the way to another moment that moment; else how far the world was, or was to open. */
function dayToComeBackTo({ run, snapshot, openingDay }: SessionState): number {
  return run?.purpose === 'moment' ? openingDay : Math.max(snapshot?.day ?? 0, openingDay)
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
  if (openingDay > 0) runFor(desk, { days: openingDay, purpose })
}

/** Shows whom this world has, or will have by what was done in it, and names the others as problems of the link. */
function seatKnown({ store }: Desk, opening: Opening, purpose: Run['purpose']): void {
  const { seats, problems, acts } = store.getState()
  const known = presentWith(opening, seats, acts)
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

/** Takes the link in the address as it stands at the start. */
export function startFromAddress(desk: Desk): void {
  const { link, problems } = parseLink(desk.surroundings.address.read())
  const minute = link.seats.length === 0 ? 1 : null
  desk.store.setState({ ...chosenBy(link), scenario: link.scenario, openingDay: link.day, problems, minute })
  desk.expectedEngine = link.engine
  void openWorld(desk, { acts: [], purpose: 'firstDays' })
}

/** The visitor went back or forward, or typed: another world is opened, in the same one only the view moves. */
export function followAddress(desk: Desk): void {
  const { store, surroundings } = desk
  const { link, problems } = parseLink(surroundings.address.read())
  const before = store.getState()
  store.setState({ ...chosenBy(link), problems, tile: null })
  if (link.room !== 'lessons') store.setState({ lesson: before.lesson })
  if (!sameScenario(before.scenario, link.scenario)) {
    store.setState({ scenario: link.scenario, openingDay: link.day, minute: minuteOfNobody(before.minute, link.seats) })
    desk.expectedEngine = link.engine
    void openWorld(desk, { acts: [], purpose: 'firstDays' })
    return
  }
  // Those who are shown already may have been invited since the opening, and stand in no link.
  if (link.seats.length === 0) store.setState({ seats: before.seats })
  else if (before.opening !== null) seatKnown(desk, before.opening, 'asked')
  void look(desk)
  const ahead = link.day - Math.max(before.openingDay, before.snapshot?.day ?? 0)
  if (ahead > 0) runFor(desk, { days: ahead, purpose: 'asked' })
}

const chosenBy = ({ room, seats, truth, lesson, presenter, hidden, preset }: Link) => ({
  room,
  seats,
  truth,
  lesson,
  presenter,
  hidden,
  preset,
})
