/** What stands on a device's screen: the home page, a title's page, the player, the search. One screen at a time shows another than the home page. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { ProfileId, TitleId } from '../../engine/contract/ids'
import type { Seat } from '../../engine/lab/snapshot'
import { session } from '../../store/session'

export type OnScreen =
  | { readonly kind: 'home' }
  | { readonly kind: 'title'; readonly title: TitleId }
  /** `episode`: from the beginning of that one; null: on from where they left off. */
  | { readonly kind: 'player'; readonly title: TitleId; readonly episode: number | null }
  | { readonly kind: 'search' }

interface Showing {
  readonly profile: ProfileId | null
  readonly screen: OnScreen
}

const HOME: OnScreen = { kind: 'home' }
const showing = createStore<Showing>(() => ({ profile: null, screen: HOME }))

/** What the screen of this profile shows, on whichever device. */
export const useOnScreen = (profile: ProfileId): OnScreen => useStore(showing, (now) => (now.profile === profile ? now.screen : HOME))

export const putOnScreen = (profile: ProfileId, screen: OnScreen): void => showing.setState({ profile, screen })

/** Opens a title's page on that seat's screen, from wherever one is. */
export function visitTitle(seat: Seat, title: TitleId): void {
  const { room, seats } = session.store.getState()
  session.actions.closeTile()
  putOnScreen(seat.profile, { kind: 'title', title })
  if (!seats.some(({ profile }) => profile === seat.profile)) session.actions.show([seat, ...seats.slice(1)])
  if (room !== 'screen') session.actions.goTo('screen')
}
