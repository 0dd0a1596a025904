import type { ReactNode } from 'react'
import type { TitleId } from '../../../../engine/contract/ids'
import { useFormat, useMessages } from '../../../../store/language'
import { Button } from '../../../parts/Button'
import { Sentence } from '../../../parts/Sentence'
import { digitsOf } from './derive'
import type { AboutGuess, ShownChanges } from './shown'
import './WhatIf.css'

interface WhatIfProps extends AboutGuess {
  readonly changes: ShownChanges
  readonly adding: ReactNode
  readonly onReset: () => void
}

/** Records taken away and titles added, for the sake of the question: what the guess and its place were, and what they come to. */
export function WhatIf({ guess, cast, changes: { without, added }, adding, onReset }: WhatIfProps) {
  const messages = useMessages()
  const { guess: say, titles } = messages
  const { list } = useFormat()
  const named = useTitleList(cast)
  const changed = without.length + added.length > 0
  const { asRecorded: before, now } = guess
  const moved = before.score !== now.score || before.rank !== now.rank
  return (
    <section className="guess-whatif" aria-labelledby="guess-whatif">
      <h2 id="guess-whatif">{say.whatIf.title}</h2>
      <div className="guess-whatif-ways">
        <p>{cast.hint}</p>
        {adding}
      </div>
      <p role="status" data-testid="what-if" data-before={before.score} data-after={now.score} data-rank={now.rank}>
        {!changed && say.whatIf.none}
        {without.length > 0 && `${say.whatIf.away(named(without))} `}
        {added.length > 0 && `${cast.withAdded(list(added.map(cast.addedName)))} `}
        {changed && !moved && say.whatIf.same}
        {moved && <Sentence text={say.whatIf.changed(before.score, now.score, digitsOf(guess))} />}{' '}
        {moved && <Sentence text={say.whatIf.ranks(titles.ordinal(before.rank), titles.ordinal(now.rank))} />}
      </p>
      {changed && <Button onClick={onReset}>{say.whatIf.reset}</Button>}
    </section>
  )
}

function useTitleList({ titleName }: AboutGuess['cast']): (some: readonly TitleId[]) => string {
  const { guess: say } = useMessages()
  const { list } = useFormat()
  return (some) => list(some.map((title) => say.quoted(titleName(title))))
}

/** The first ten that this way of guessing would put before the person: what came in is marked, what left is named. */
export function FirstTen({ guess, cast }: AboutGuess) {
  const { guess: say } = useMessages()
  const named = useTitleList(cast)
  const { asRecorded, now, own } = guess
  const came = now.first.filter((title) => !asRecorded.first.includes(title))
  const left = asRecorded.first.filter((title) => !now.first.includes(title))
  return (
    <section className="guess-first" aria-labelledby="guess-first">
      <h2 id="guess-first">{say.first.title(own.person.name)}</h2>
      <ol className="guess-ten">
        {now.first.map((title) => (
          <li
            key={title}
            className={`${title === guess.title ? 'guess-poster-lit' : ''}${came.includes(title) ? ' guess-came' : ''}`}
            title={cast.titleName(title)}
          >
            {cast.poster(title)}
          </li>
        ))}
      </ol>
      <p>
        {came.length === 0 && left.length === 0 ? say.first.stay : say.first.moved(came.length)}{' '}
        {left.length > 0 && say.first.gone(named(left))}
      </p>
    </section>
  )
}
