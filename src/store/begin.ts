/** How a visit begins: where one was before, or else where the address says. */
import { type Desk, KEPT_HINT, notify } from './desk'
import { isBare } from './link'
import { startFromAddress } from './worldActions'

export function begin(desk: Desk): void {
  followWhatIsDone(desk)
  if (mayComeBack(desk)) void comeBackOrStart(desk)
  else startFromAddress(desk)
}

/** Only a tab that was loaded anew, or an address that asks for nothing, comes back; and only where something is kept. */
function mayComeBack({ surroundings: { tab, address, memory, missing } }: Desk): boolean {
  if (missing.length > 0 || memory.get(KEPT_HINT) === null) return false
  return tab.read() !== null || isBare(address.read())
}

async function comeBackOrStart(desk: Desk): Promise<void> {
  const came = await import('./keep/keeper').then(
    ({ comeBack }) => comeBack(desk),
    () => 'unread' as const,
  )
  if (came === 'back') return
  startFromAddress(desk)
  if (came === 'unread') notify(desk, { kind: 'notKept', why: 'unread' })
}

/** What keeps the evening is fetched once there is something to keep: something was done, or the visitor let time run. */
function followWhatIsDone(desk: Desk): void {
  const stop = desk.store.subscribe(({ acts, playing, run }) => {
    if (acts.length === 0 && !playing && run?.purpose !== 'asked') return
    stop()
    // Where it cannot be fetched (no network, and not yet kept for that), the evening goes on unkept.
    import('./keep/keeper').then(
      ({ keep }) => void keep(desk).writeNow(),
      () => desk.store.setState({ keeping: 'blocked' }),
    )
  })
}
