import { useId, useRef } from 'react'
import { useFirstMessages } from '../../store/language'
import type { Question } from '../page/useQuestion'
import { wordFailure } from '../wording/failure'
import { Button } from './Button'
import { useCaughtFocus } from './focus'
import './Waiting.css'

interface WaitingProps {
  readonly on: Pick<Question<unknown>, 'failure' | 'stopped' | 'done' | 'again' | 'stop'>
  /** What is said while nothing but time is missing; null where nothing need be said of that. */
  readonly words: string | null
}

/** In the place of an answer that is not there: that it is on its way, and how far; or that it failed or was stopped, and the way on. */
export function Waiting({ on, words }: WaitingProps) {
  const messages = useFirstMessages()
  const { asking } = messages.shell
  if (on.failure !== null) {
    return (
      <div className="waiting waiting-failed" role="alert" data-testid="waiting-failed">
        <p>
          {asking.failed} {wordFailure(on.failure, messages)}
        </p>
        <Button onClick={on.again}>{asking.again}</Button>
      </div>
    )
  }
  if (on.stopped) {
    return (
      <p className="waiting" role="status">
        {asking.stopped} <Button onClick={on.again}>{asking.goOn}</Button>
      </p>
    )
  }
  if (words === null) return null
  return on.done === null ? <p role="status">{words}</p> : <HowFar on={on} done={on.done} words={words} />
}

function HowFar({ on, done, words }: { readonly on: WaitingProps['on']; readonly done: number; readonly words: string }) {
  const { asking } = useFirstMessages().shell
  const { time } = useFirstMessages()
  const label = useId()
  const part = useRef<HTMLDivElement>(null)
  // The button that stops it goes with it.
  useCaughtFocus(part, { near: true })
  return (
    <div ref={part} className="waiting">
      <p id={label}>{words}</p>
      <progress aria-labelledby={label} value={done} max={1} />
      <span className="waiting-share">{time.progress(done)}</span>
      <Button onClick={on.stop}>{asking.stop}</Button>
    </div>
  )
}
