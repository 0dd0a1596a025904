/** The page's one session. Views read it with `useSession(selector)` and change it through `session.actions`. */
import { useStore } from 'zustand'
import { browserSurroundings } from './browser'
import { createSession } from './createSession'
import type { SessionState } from './state'

export const session = createSession(browserSurroundings())

export function useSession<Selected>(selector: (state: SessionState) => Selected): Selected {
  return useStore(session.store, selector)
}
