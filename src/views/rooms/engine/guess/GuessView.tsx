import { type ReactNode, useState } from 'react'
import type { TitleId } from '../../../../engine/contract/ids'
import { useMessages } from '../../../../store/language'
import { How } from '../../../parts/How'
import { Sentence } from '../../../parts/Sentence'
import { STEPS } from './derive'
import { Picture } from './Picture'
import { Steps } from './Steps'
import { Sum } from './Sum'
import type { AboutGuess, ShownChanges } from './shown'
import { useStepKeys } from './useStepKeys'
import { FirstTen, WhatIf } from './WhatIf'
import './GuessRoom.css'

interface GuessViewProps extends AboutGuess {
  readonly changes: ShownChanges
  readonly onToggle: (title: TitleId) => void
  readonly onReset: () => void
  /** Whom it is about, which title, by which way. */
  readonly controls: ReactNode
  /** How a title is added. */
  readonly adding: ReactNode
  /** What stands beside the exact sum. */
  readonly beside?: ReactNode
}

/** What would somebody make of a title? Worked out in the picture and in numbers, and again with records taken away or added. */
export function GuessView({ guess, cast, changes, onToggle, onReset, controls, adding, beside }: GuessViewProps) {
  const { guess: say } = useMessages()
  const [step, setStep] = useState(STEPS)
  const stepTo = (next: number) => setStep(Math.max(1, Math.min(STEPS, next)))
  const box = useStepKeys((by) => stepTo(step + by))
  const about = { guess, cast }
  return (
    <section className="guess" ref={box} data-testid="guess" data-model={guess.model}>
      <Headline {...about} />
      <Picture {...about} {...changes} step={step} onToggle={onToggle} />
      <div className="guess-below">
        <div className="guess-beside">
          <Sum {...about} step={step} />
          {beside}
        </div>
        <div className="guess-beside guess-control">
          <Steps words={cast.steps} step={step} onStep={stepTo} />
          {controls}
          <WhatIf {...about} changes={changes} adding={adding} onReset={onReset} />
        </div>
      </div>
      <FirstTen {...about} />
      <How about={cast.member(guess.model)}>
        <p>{cast.how}</p>
        <p>{say.steps.keys}</p>
      </How>
    </section>
  )
}

function Headline({ guess, cast }: AboutGuess) {
  const { guess: say } = useMessages()
  const { name } = guess.own.person
  const [before, after] = say.headline(name)
  return (
    <header className="guess-head">
      <h1>
        {before}
        <cite>{cast.titleName(guess.title)}</cite>
        {after}
      </h1>
      <p>{guess.recorded.length === 0 ? say.unknown(name) : <Sentence text={cast.summary} />}</p>
    </header>
  )
}
