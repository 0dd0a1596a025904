import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import type { TitleId } from '../../../../engine/contract/ids'
import type { FigureWords } from '../../../../i18n/figureWords'
import { useMessages } from '../../../../store/language'
import { FigureWays } from '../../../charts/FigureWays'
import type { FigureTable } from '../../../charts/table'
import { useFigureWords } from '../../../charts/useFigureWords'
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
  const figures = useFigureWords()
  const printed = useRef<HTMLDivElement>(null)
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
      <div data-figure="guess">
        <div ref={printed}>
          <Picture {...about} {...changes} step={step} onToggle={onToggle} />
        </div>
        <div className="figure-ways">
          <FigureWays title={figures.picture} table={() => termsOf(about, figures)} picture={printed} twin={null} />
        </div>
      </div>
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
/** The numbers behind the picture: every term of the sum. */
const termsOf = ({ guess, cast }: AboutGuess, figures: FigureWords): FigureTable => ({
  columns: [
    { key: 'member', name: figures.member },
    { key: 'term', name: figures.term },
    { key: 'value', name: figures.value, digits: 4, signed: true },
  ],
  rows: guess.members.flatMap((member) =>
    member.terms.map((term) => ({ member: cast.member(member.model), term: cast.term(term), value: term.value })),
  ),
})

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
