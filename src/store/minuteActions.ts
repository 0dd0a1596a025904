/** The first minute: its steps, and beginning it anew. */
import type { Actions } from './actions'
import { type Desk, writeAddress } from './desk'
import { look } from './looking'
import { withoutActs } from './opening'

type MinuteActions = Pick<Actions, 'goToMinute' | 'repeatMinute'>

export function minuteActions(desk: Desk): MinuteActions {
  const { store } = desk
  return {
    goToMinute: (minute, seats) => {
      store.setState({ minute })
      if (seats !== undefined) {
        store.setState({ seats })
        void look(desk)
      }
      writeAddress(desk, 'replace')
    },
    repeatMinute: () => {
      const { acts } = store.getState()
      store.setState({ minute: 1, room: 'screen', tile: null })
      if (acts.length > 0) withoutActs(desk)
      else writeAddress(desk, 'push')
    },
  }
}
