import { session } from '../../../../store/session'

/** The first minute itself says what was done and offers to undo it, so no notice need; what failed is still told. */
export function dismissNotices(): void {
  for (const { id, text } of session.store.getState().notices) if (text.kind === 'acted') session.actions.dismissNotice(id)
}
