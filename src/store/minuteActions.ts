/** The first minute: its steps, and beginning it anew. */
import type { Actions } from './actions'
import { type Desk, writeAddress } from './desk'
import { look } from './looking'
import { openWorld } from './worldActions'

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
      const { acts, snapshot, openingDay } = store.getState()
      store.setState({ minute: 1, room: 'screen', tile: null })
      writeAddress(desk, 'push')
      if (acts.length === 0) return
      store.setState({ openingDay: Math.max(snapshot?.day ?? 0, openingDay), seats: [] })
      void openWorld(desk, { acts: [], purpose: 'again' })
    },
  }
}
