import { session } from '../store/session'

/** For the first page to be drawn, once there is something to draw. */
const DRAWN_MS = 1500
const PATIENCE_MS = 10_000

/** Calls back once the first page is there (or none will come) and the browser has a moment: what can wait does not stand in its way. Answers what calls it off. */
export function afterFirstPage(callback: () => void): () => void {
  const settled = ({ snapshot, connection }: ReturnType<typeof session.store.getState>): boolean =>
    snapshot !== null || connection.kind === 'dead' || connection.kind === 'unsupported'
  if (settled(session.store.getState())) {
    whenIdle(callback)
    return () => undefined
  }
  const stop = session.store.subscribe((state) => {
    if (!settled(state)) return
    stop()
    whenIdle(callback)
  })
  return stop
}

function whenIdle(callback: () => void): void {
  setTimeout(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(callback, { timeout: PATIENCE_MS })
    else callback()
  }, DRAWN_MS)
}
