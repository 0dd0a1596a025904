import type { Failure } from '../../../worker/failure'
import { Button } from '../../parts/Button'
import { Waiting } from '../../parts/Waiting'

interface PressProps {
  readonly run: { readonly done: number | null; readonly stopped: boolean; readonly failure: Failure | null }
  readonly name: string
  /** While it runs. */
  readonly words: string
  readonly disabled?: boolean
  readonly onBegin: () => void
  readonly onStop: () => void
}

/** A button that begins what takes its time; then how far it is, and the way on where it was stopped or failed. */
export function Press({ run, name, words, disabled = false, onBegin, onStop }: PressProps) {
  const running = run.done !== null
  return (
    <div className="trailers-press">
      {!running && (
        <Button look="strong" disabled={disabled} onClick={onBegin}>
          {name}
        </Button>
      )}
      {(running || run.stopped || run.failure !== null) && (
        <Waiting
          on={{ failure: run.failure, stopped: run.stopped, done: run.done, again: onBegin, stop: onStop }}
          words={running ? words : null}
        />
      )}
    </div>
  )
}
