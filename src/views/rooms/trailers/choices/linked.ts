/** All that is chosen in the Trailers room stands in the link, from the moment that the room is there. */
import { keepInLink } from '../../../../store/choices/keepInLink'
import { session } from '../../../../store/session'
import { race } from '../../../../store/trailers/race'
import { wishes } from '../../../../store/trailers/wish'
import { checking, comparing, levelling, logging } from './beside'
import { stageSlots } from './cuts'
import { planning } from './planning'
import { wishSlots } from './wishes'

const beside = [comparing, logging, planning, levelling, checking]

keepInLink(session, 'trailers', {
  slots: [...stageSlots(race), ...wishSlots, ...beside.flatMap(({ slots }) => slots)],
  stores: [race.store, wishes, ...beside.map(({ store }) => store)],
})
