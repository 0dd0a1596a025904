import { useId } from 'react'
import type { Scenario } from '../../scenario/knobs'
import { useMessages } from '../../store/language'
import { session, useSession } from '../../store/session'
import { Button } from '../parts/Button'
import { Dialog } from '../parts/Dialog'

/** Says what is lost before another world is opened. */
export function LeaveDialog({ wished, onClose }: { readonly wished: Scenario; readonly onClose: () => void }) {
  const { population: say } = useMessages()
  const heading = useId()
  const days = useSession(({ snapshot }) => snapshot?.day ?? 0)
  const acts = useSession((state) => state.acts.length)
  return (
    <Dialog labelledBy={heading} onClose={onClose} width="narrow">
      <div className="come-form">
        <h2 id={heading}>{say.confirm}</h2>
        <p>{say.lost(days, acts)}</p>
        <p>{say.undo}</p>
        <div className="looked-acts">
          <Button
            look="strong"
            onClick={() => {
              onClose()
              session.actions.openScenario(wished)
            }}
          >
            {say.open}
          </Button>
          <Button onClick={onClose}>{say.stay}</Button>
        </div>
      </div>
    </Dialog>
  )
}
