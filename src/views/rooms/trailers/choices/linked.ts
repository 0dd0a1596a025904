/** All that is chosen in the Trailers room stands in the link and can be undone, from the moment that the room is there. */

import type { ChoiceName } from '../../../../scenario/choiceNames'
import { keepInLink } from '../../../../store/choices/keepInLink'
import { Undoing } from '../../../../store/choices/undoing'
import { session } from '../../../../store/session'
import { comingBack } from '../../../../store/trailers/page'
import { race } from '../../../../store/trailers/race'
import { wishes } from '../../../../store/trailers/wish'
import { checking, comparing, levelling, logging } from './beside'
import { stageSlots } from './cuts'
import { planning } from './planning'
import { nameOfChecking, nameOfComparing, nameOfLevelling, nameOfLogging, nameOfPlan, nameOfRace, nameOfWish, viewsOf } from './undone'
import { wishSlots } from './wishes'

const beside = [comparing, logging, planning, levelling, checking]

/** What is taken back is seen: in the view that is open, or in its own. */
function show(what: ChoiceName): void {
  const { room, views } = session.store.getState()
  const [own, ...others] = viewsOf(what)
  if (room !== 'trailers') session.actions.goTo('trailers')
  if (own !== undefined && ![own, ...others].includes(views.trailers)) session.actions.turnTo('trailers', own)
}

const undoing = new Undoing({ session, now: () => performance.now(), beside: comingBack.note, show })
undoing.watch(race.store, nameOfRace)
undoing.watch(wishes, nameOfWish)
undoing.watch(comparing.store, nameOfComparing)
undoing.watch(logging.store, nameOfLogging)
undoing.watch(planning.store, nameOfPlan)
undoing.watch(levelling.store, nameOfLevelling)
undoing.watch(checking.store, nameOfChecking)

keepInLink(session, 'trailers', {
  slots: [...stageSlots(race), ...wishSlots, ...beside.flatMap(({ slots }) => slots)],
  stores: [race.store, wishes, ...beside.map(({ store }) => store)],
  quietly: undoing.quietly,
})
