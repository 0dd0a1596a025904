import { session } from '../../../../store/session'

/** The first minute itself says what was done and offers to undo it: no notice lies over it. */
export function dismissNotices(): void {
  for (const { id } of session.store.getState().notices) session.actions.dismissNotice(id)
}
