/** What is chosen in the Engine room stands in the link, from the moment that the room is there: the weights of an order made by hand. */
import { keepInLink } from '../../../store/choices/keepInLink'
import { session } from '../../../store/session'
import { hand, handSlots } from '../../../store/worth/hand'

keepInLink(session, 'engine', { slots: handSlots, stores: [hand] })
