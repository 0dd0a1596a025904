import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
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
  const [walked, setWalked] = useState(0)
  const stepTo = (next: number) => {
    setStep(Math.max(1, Math.min(STEPS, next)))
    setWalked(walked + 1)
  }
  const sum = useRef<HTMLDivElement>(null)
  useInSight(sum, walked)
  const box = useStepKeys((by) => stepTo(step + by))
  const about = { guess, cast }
  return (
    <section className="guess" ref={box} data-testid="guess" data-model={guess.model}>
      <Headline {...about} />
      <Picture {...about} {...changes} step={step} onToggle={onToggle} />
      <div className="guess-below">
        <Steps words={cast.steps} step={step} onStep={stepTo} />
        <div className="guess-worked" ref={sum}>
          <Sum {...about} step={step} />
        </div>
        {controls}
      </div>
      <WhatIf {...about} changes={changes} adding={adding} onReset={onReset} />
      <FirstTen {...about} />
      {beside}
      <How about={cast.member(guess.model)}>
        <p>{cast.how}</p>
        <p>{say.steps.keys}</p>
      </How>
    </section>
  )
}

const WIDE = '(min-width: 721px)'

/** After each step the sum is in sight, below the picture: where a window is low it would grow unseen. */
function useInSight(part: RefObject<HTMLElement | null>, steps: number): void {
  useEffect(() => {
    if (steps === 0 || !window.matchMedia(WIDE).matches) return
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
    part.current?.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' })
  }, [part, steps])
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
