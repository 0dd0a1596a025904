import { session } from '../../store/session'

/** Takes records from the machine's sight one after the other, or gives them back. */
export async function hideRecords(events: readonly number[], hidden: boolean): Promise<void> {
  for (const event of events) {
    if ((await session.actions.act({ kind: hidden ? 'takeAway' : 'putBack', event })) === null) return
  }
}
