/** Going from world to world, following the address, and coming back after the worker died. */
import type { Problem } from '../scenario/problem'
import { failureOf } from '../worker/failure'
import type { Actions } from './actions'
import { type Desk, notify, notifyFailure, writeAddress } from './desk'
import { withStep } from './evening'
import { FIRST_DAYS, type Link, linkOfPreset, parseLink, sameScenario } from './link'
import { look } from './looking'
import { minuteOfNobody } from './minuteOf'
import { chosenBy, leaveStrangers, liveTo, openAnew, openLink, openWorld, seatKnown, stepTo, withoutActs } from './opening'
import { turned } from './views'

type WorldActions = Pick<Actions, 'goTo' | 'show' | 'showTruth' | 'turnTo' | 'choose' | 'study' | 'openScenario' | 'reset' | 'restart'>

export function worldActions(desk: Desk): WorldActions {
  const { store } = desk
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
    turnTo: (room, view) => {
      store.setState(({ views }) => ({ views: turned(views, room, view) }))
      writeAddress(desk, 'replace')
    },
    choose: (room, chosen) => {
      store.setState(({ choices }) => ({ choices: { ...choices, [room]: chosen } }))
      writeAddress(desk, 'replace')
    },
    study: (data) => {
      store.setState({ data })
      writeAddress(desk, 'replace')
    },
    openScenario: (scenario) => {
      const step = openAnew(desk, { scenario, day: FIRST_DAYS })
      notify(desk, { kind: 'opened', how: 'world' }, { step })
    },
    reset: () => {
      const { room, presenter, hidden, preset } = store.getState()
      const step = openLink(desk, { ...linkOfPreset(preset), room, presenter, hidden })
      notify(desk, { kind: 'preset' }, { step })
    },
    restart: (withActs) => {
      if (withActs) void openWorld(desk, { acts: store.getState().acts, purpose: 'again' })
      else withoutActs(desk)
    },
  }
}

/** Takes the link in the address as it stands at the start. */
export function startFromAddress(desk: Desk): void {
  const { link, problems } = parseLink(desk.surroundings.address.read())
  const minute = link.seats.length === 0 ? 1 : null
  desk.store.setState((before) => ({ ...chosenBy(link, before), scenario: link.scenario, openingDay: link.day, problems, minute }))
  desk.expectedEngine = link.engine
  if (link.acts === null) void openWorld(desk, { acts: [], purpose: 'firstDays' })
  else void openLinked(desk, link, problems)
}

/** A link that holds what was done: what reads it is fetched first; where it cannot be, the link opens without, and that is said. */
async function openLinked(desk: Desk, link: Link, problems: readonly Problem[]): Promise<void> {
  try {
    const { linkedEvening, openRead } = await import('./keep/files')
    openRead(desk, linkedEvening(link, problems), 'link')
  } catch (thrown) {
    openLink(desk, { ...link, acts: null })
    notifyFailure(desk, failureOf(thrown))
  }
}

/** The visitor went back or forward, or typed: another world is opened, in the same one only the view moves. */
export function followAddress(desk: Desk): void {
  const { store, surroundings } = desk
  const { link, problems } = parseLink(surroundings.address.read())
  const before = store.getState()
  const step = stepTo(desk, { link, acts: [] }, 'world')
  if (link.acts !== null) return void openLinked(desk, link, problems)
  store.setState({ ...chosenBy(link, before), problems, tile: null })
  if (link.room !== 'lessons') store.setState({ lesson: before.lesson })
  if (!sameScenario(before.scenario, link.scenario)) {
    store.setState({ scenario: link.scenario, openingDay: link.day, minute: minuteOfNobody(before.minute, link.seats) })
    desk.expectedEngine = link.engine
    void openWorld(desk, { acts: [], purpose: 'firstDays', history: withStep(before.history.past, step) })
    return
  }
  // Those who are shown already may have been invited since the opening, and stand in no link.
  if (link.seats.length === 0) store.setState({ seats: before.seats })
  else if (before.opening !== null) seatKnown(desk, before.opening, 'asked')
  const ahead = link.day - Math.max(before.openingDay, before.snapshot?.day ?? 0)
  if (ahead <= 0 && before.run === null) leaveStrangers(desk, 'asked')
  void look(desk)
  if (ahead > 0) void liveTo(desk, { days: ahead, purpose: 'asked' })
}
