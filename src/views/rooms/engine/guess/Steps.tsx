import { useMessages } from '../../../../store/language'
import { Button } from '../../../parts/Button'
import { STEPS } from './derive'

interface StepsProps {
  /** One sentence a step. */
  readonly words: readonly string[]
  readonly step: number
  readonly onStep: (step: number) => void
}

/** Forward and back through the working-out, at the visitor's pace. */
export function Steps({ words, step, onStep }: StepsProps) {
  const { guess: say } = useMessages()
  return (
    <section className="guess-steps" aria-label={say.steps.name}>
      <div className="guess-buttons">
        <Button onClick={() => onStep(step - 1)} disabled={step <= 1}>
          {say.steps.back}
        </Button>
        {step < STEPS ? (
          <Button look="strong" onClick={() => onStep(step + 1)}>
            {say.steps.next}
          </Button>
        ) : (
          <Button look="strong" onClick={() => onStep(1)}>
            {say.steps.start}
          </Button>
        )}
        <span className="guess-at">{say.steps.at(step, STEPS)}</span>
      </div>
      <p role="status" className="guess-step-words" data-testid="guess-step">
        {words[step - 1]}
      </p>
    </section>
  )
}
