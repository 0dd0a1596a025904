/** All that is chosen in the Data room stands in the link, from the moment that the room is there. */
import { keepInLink } from '../../../store/choices/keepInLink'
import { session } from '../../../store/session'
import { choices } from './choices'

keepInLink(session, 'data', { slots: choices.slots, stores: [choices.store] })
