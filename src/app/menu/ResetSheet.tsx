import { useRef } from 'react'
import { useMessages } from '../../store/language'
import { session, useSession } from '../../store/session'
import { Button } from '../../views/parts/Button'
import { close, Sheet } from './Sheet'

/** Asks before the preset takes the place of what was done: Enter goes, Esc stays. */
export function ResetSheet() {
  const { resetSheet } = useMessages().menu
  const acts = useSession((state) => state.acts.length)
  const yes = useRef<HTMLButtonElement>(null)
  const reset = () => {
    close()
    session.actions.reset()
  }
  return (
    <Sheet title={resetSheet.title} first={yes}>
      <p>{resetSheet.text(acts)}</p>
      <div className="banner-buttons">
        <Button ref={yes} look="strong" onClick={reset}>
          {resetSheet.yes}
        </Button>
        <Button onClick={close}>{resetSheet.no}</Button>
      </div>
    </Sheet>
  )
}
