import { useEffect, useRef } from 'react'
import { useMessages } from '../../../store/language'
import { session, useSession } from '../../../store/session'
import { Button } from '../../parts/Button'
import { catchFocus } from '../../parts/focus'

/** Back over what was chosen last in this room, and forth again; each says what it is. */
export function Undoing() {
  const { choiceSteps: say } = useMessages()
  const { done, undone } = useChoices()
  const press = usePress(useSession(({ history }) => history))
  return (
    <div className="trailers-undoing" data-testid="undoing">
      <Button
        look="plain"
        disabled={done === null}
        name={done === null ? say.undo : say.undoThis(say.steps[done])}
        onClick={() => press(session.actions.undoLast)}
      >
        <span aria-hidden="true">↶</span> {say.undo}
      </Button>
      <Button
        look="plain"
        disabled={undone === null}
        name={undone === null ? say.redo : say.redoThis(say.steps[undone])}
        onClick={() => press(session.actions.redo)}
      >
        <span aria-hidden="true">↷</span> {say.redo}
      </Button>
    </div>
  )
}

/** What was pressed has perhaps no more to do once that is done, and cannot hold the focus. */
function usePress(history: unknown): (act: () => void) => void {
  const pressed = useRef(false)
  useEffect(() => {
    if (history === null || !pressed.current) return
    pressed.current = false
    catchFocus()
  }, [history])
  return (act) => {
    pressed.current = true
    act()
  }
}

interface UndoCutProps {
  readonly look?: 'plain' | 'quiet'
  /** Without either, nothing stands there. */
  readonly ifAny?: boolean
}

/** The same on the cutting table, where what was done last is a cut. */
export function UndoCut({ look = 'quiet', ifAny = false }: UndoCutProps) {
  const { choiceSteps: say } = useMessages()
  const { done, undone } = useChoices()
  const [canUndo, canRedo] = [done === 'cuts', undone === 'cuts']
  return (
    <>
      {(canUndo || !ifAny) && (
        <Button look={look} disabled={!canUndo} onClick={session.actions.undoLast}>
          {say.undo}
        </Button>
      )}
      {(canRedo || !ifAny) && (
        <Button look={look} disabled={!canRedo} onClick={session.actions.redo}>
          {say.redo}
        </Button>
      )}
    </>
  )
}

/** What was done last, and undone last, where it was chosen in a room; else null. */
function useChoices() {
  const { past, future } = useSession(({ history }) => history)
  const choiceOf = (steps: typeof past) => {
    const text = steps.at(-1)?.text
    return text?.kind === 'chose' ? text.what : null
  }
  return { done: choiceOf(past), undone: choiceOf(future) }
}
