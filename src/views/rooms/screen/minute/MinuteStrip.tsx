import { type ReactNode, useEffect, useRef } from 'react'
import { useFirstMessages } from '../../../../store/language'
import { session } from '../../../../store/session'
import type { MinuteStep } from '../../../../store/state'
import { Button } from '../../../parts/Button'
import { catchFocus } from '../../../parts/focus'
import './MinuteStrip.css'

const STEPS: readonly MinuteStep[] = [1, 2, 3, 4, 5]

/** What one click or Enter does next. */
export interface NextStep {
  readonly words: string
  readonly ready: boolean
  readonly go: () => void
}

interface StripProps {
  readonly step: MinuteStep
  readonly next: NextStep | null
  /** Says more than the step's own sentence, where there is more to say. */
  readonly children?: ReactNode
}

/** One quiet strip that guides through the first minute: where one is, one sentence, what comes next, and the way out. */
export function MinuteStrip({ step, next, children }: StripProps) {
  const { minute } = useFirstMessages()
  const button = useFocusOnNext(next)
  return (
    <section className="minute-strip" aria-label={minute.strip.name} data-testid="minute-strip" data-step={step}>
      <span className="minute-dots" role="img" aria-label={minute.strip.step(step, STEPS.length)}>
        {STEPS.map((each) => (
          <span key={each} className={each <= step ? 'minute-dot minute-dot-on' : 'minute-dot'} />
        ))}
      </span>
      <p className="minute-says" role="status">
        {children ?? minute.strip.says[step]}
      </p>
      {next !== null && (
        <Button look="strong" ref={button} disabled={!next.ready} onClick={next.go}>
          {next.words}
        </Button>
      )}
      {next !== null && (
        <Button look="plain" onClick={leave}>
          {minute.strip.skip}
        </Button>
      )}
    </section>
  )
}

/** The button takes the focus when it becomes ready, so that Enter alone leads through; never at the very beginning. */
function useFocusOnNext(next: NextStep | null) {
  const button = useRef<HTMLButtonElement>(null)
  const words = next?.words
  const ready = next?.ready ?? false
  useEffect(() => {
    if (ready && words !== undefined) button.current?.focus({ preventScroll: true })
  }, [ready, words])
  return button
}

/** Out of the first minute: to one's own page where a seat was taken, else to somebody's. */
function leave(): void {
  session.actions.goToMinute(null)
  window.scrollTo({ top: 0 })
  catchFocus()
}
