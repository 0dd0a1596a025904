import { useState } from 'react'
import type { PublicCatalogue } from '../../../../engine/contract/catalogue'
import type { Guess } from '../../../../engine/lab/guess/guess'
import { useMessages } from '../../../../store/language'
import { How } from '../../../parts/How'
import { Sentence } from '../../../parts/Sentence'
import { Waiting } from '../../../parts/Waiting'
import { Controls } from './Controls'
import { FAMILIES, STEPS } from './derive'
import { Picture } from './Picture'
import { Steps } from './Steps'
import { Sum } from './Sum'
import { useGuess } from './useGuess'
import { useStepKeys } from './useStepKeys'
import { FirstTen, WhatIf } from './WhatIf'
import './GuessRoom.css'

/** What would somebody make of a title? Worked out in the picture and in numbers, and again with records taken away or added. */
export function GuessRoom({ catalogue }: { readonly catalogue: PublicCatalogue }) {
  const { guess: say, engine } = useMessages()
  const room = useGuess()
  const [step, setStep] = useState(STEPS)
  const stepTo = (next: number) => setStep(Math.max(1, Math.min(STEPS, next)))
  const box = useStepKeys((by) => stepTo(step + by))
  const { answer } = room.asked
  if (answer === null) {
    return (
      <section className="guess">
        <h1>{engine.title}</h1>
        <Waiting on={room.asked} words={say.waiting} />
      </section>
    )
  }
  const about = { guess: answer, catalogue }
  const changes = { without: room.without, added: room.added }
  return (
    <section className="guess" ref={box} data-testid="guess" data-model={answer.model}>
      <Headline {...about} />
      <Picture {...about} {...changes} step={step} onToggle={room.toggle} />
      <div className="guess-below">
        <Sum {...about} step={step} />
        <div className="guess-beside">
          <Steps guess={answer} step={step} onStep={stepTo} />
          <Controls {...about} room={room} />
          <WhatIf {...about} {...changes} onAdd={room.add} onReset={room.reset} />
        </div>
      </div>
      <FirstTen {...about} />
      <How about={say.ways[answer.model]}>
        <p>{say.how[answer.model]}</p>
        <p>{say.steps.keys}</p>
      </How>
    </section>
  )
}

interface HeadlineProps {
  readonly guess: Guess
  readonly catalogue: PublicCatalogue
}

function Headline({ guess, catalogue }: HeadlineProps) {
  const { guess: say } = useMessages()
  const { person } = guess.own
  const name = person.isVisitor ? null : person.name
  const [before, after] = say.headline(name)
  return (
    <header className="guess-head">
      <h1>
        {before}
        <cite>{catalogue.titles[guess.title].name}</cite>
        {after}
      </h1>
      <p>{guess.recorded.length === 0 ? say.unknown(name) : <Sentence text={summaryOf(guess, name, say)} />}</p>
    </header>
  )
}

function summaryOf(guess: Guess, name: string | null, { summary }: ReturnType<typeof useMessages>['guess']) {
  const [{ terms }] = guess.members
  switch (FAMILIES[guess.model]) {
    case 'people':
      return summary.people(name, terms.length)
    case 'titles':
      return summary.titles(name, terms.filter(({ source }) => source.kind === 'watched').length)
    case 'traits':
      return summary.traits(name, terms.filter(({ source }) => source.kind !== 'baseline').length)
    case 'everybody':
      return summary.everybody()
    case 'members':
      return summary.members(guess.members.length)
  }
}
